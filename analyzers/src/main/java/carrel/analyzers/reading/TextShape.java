package carrel.analyzers.reading;

/**
 * What tells prose from what only looks like it.
 *
 * @param tokens words, numbers and bits of words
 * @param damaged bits that are no words
 * @param single letters that are no words
 * @param english small words of English; the other languages likewise
 * @param lines lines with words in them
 * @param openLines lines that end without a closing mark while the next begins with a capital
 * @param runningLines of these, the lines that end in a comma, semicolon or dash
 * @param brokenLines short lines that end without a closing mark while the next goes on in lower case
 */
public record TextShape(
        int tokens,
        int numbers,
        int damaged,
        int unknown,
        int single,
        int english,
        int french,
        int spanish,
        int lines,
        int openLines,
        int runningLines,
        int brokenLines) {

    /** Counts while a text is read. */
    static final class Tally {
        private int tokens;
        private int numbers;
        private int damaged;
        private int unknown;
        private int single;
        private int english;
        private int french;
        private int spanish;
        private int lines = 1;
        private int openLines;
        private int runningLines;
        private int brokenLines;

        /** Counts a word as it is written. */
        void add(Word word, int marks) {
            tokens++;
            line(marks);
            if (word == Word.NUMBER) {
                numbers++;
                return;
            }
            english += word.isSmall() ? 1 : 0;
            french += word.isSmallIn(SmallWords.FRENCH) ? 1 : 0;
            spanish += word.isSmallIn(SmallWords.SPANISH) ? 1 : 0;
            single += word.letters() == 1 && "aiyo".indexOf(word.text().charAt(0)) < 0 ? 1 : 0;
        }

        private void line(int marks) {
            if (!Marks.has(marks, Marks.LINE_END | Marks.BLANK_LINE)) {
                return;
            }
            lines++;
            int closed = Marks.STOP | Marks.CALL | Marks.FULL_LINE | Marks.CAPITAL;
            brokenLines += Marks.has(marks, closed) ? 0 : 1;
            if (Marks.has(marks, Marks.CAPITAL) && !Marks.has(marks, Marks.STOP | Marks.CALL | Marks.FULL_LINE)) {
                openLines++;
                runningLines += Marks.has(marks, Marks.COMMA | Marks.SEMICOLON | Marks.DASH) ? 1 : 0;
            }
        }

        /** Counts a word as it was understood. */
        void understood(Word word, boolean known) {
            damaged += word == Word.DAMAGED ? 1 : 0;
            unknown += known ? 0 : 1;
        }

        TextShape shape() {
            return new TextShape(
                    tokens,
                    numbers,
                    damaged,
                    unknown,
                    single,
                    english,
                    french,
                    spanish,
                    lines,
                    openLines,
                    runningLines,
                    brokenLines);
        }
    }
}
