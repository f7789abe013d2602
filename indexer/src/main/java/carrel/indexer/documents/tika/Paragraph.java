package carrel.indexer.documents.tika;

import java.util.regex.Pattern;

/** Makes one paragraph out of the lines that it was printed or typed in. */
final class Paragraph {
    /** Shorter lines than this end where their author ended them: verses, addresses, lists. */
    private static final int FULL_LINE_CHARACTERS_MIN = 40;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\t\\n\\r]]");
    /** What Tika puts where a footnote is called; no reader sees it. */
    private static final Pattern NOTE_CALLS = Pattern.compile("\\[(?:foot|end)noteRef:\\d+]");

    private static final char SOFT_HYPHEN = '\u00AD';

    private Paragraph() {}

    /**
     * The lines as a reader would write them down. A line goes on in the next when it is full and ends no sentence, or
     * when the next begins with a small letter; a word divided at the line's end is made whole. All else stays on lines
     * of its own.
     */
    static String of(CharSequence lines) {
        StringBuilder joined = new StringBuilder(lines.length());
        int lineLength = 0;
        for (String raw : lines.toString().split("\n")) {
            String line = tidy(raw);
            if (line.isEmpty()) {
                continue;
            }
            join(joined, lineLength, line);
            lineLength = line.length();
        }
        return joined.toString().replace(String.valueOf(SOFT_HYPHEN), "");
    }

    private static String tidy(String line) {
        String printed = CONTROLS.matcher(line).replaceAll("");
        String read = NOTE_CALLS.matcher(printed).replaceAll("");
        return BLANKS.matcher(read).replaceAll(" ").strip();
    }

    private static void join(StringBuilder joined, int lineLength, String line) {
        if (joined.isEmpty()) {
            joined.append(line);
            return;
        }
        int last = joined.length() - 1;
        char end = joined.charAt(last);
        boolean goesOn = Character.isLowerCase(line.codePointAt(0));
        if (end == SOFT_HYPHEN || (end == '-' && goesOn && last > 0 && Character.isLetter(joined.charAt(last - 1)))) {
            joined.setLength(last);
            joined.append(line);
        } else if (goesOn || (lineLength >= FULL_LINE_CHARACTERS_MIN && !endsSentence(end))) {
            joined.append(' ').append(line);
        } else {
            joined.append('\n').append(line);
        }
    }

    private static boolean endsSentence(char end) {
        return ".!?:;\"'”’»。！？".indexOf(end) >= 0;
    }
}
