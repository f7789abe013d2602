package carrel.indexer.documents.tika;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes paragraphs out of the lines that a text was printed or typed in. */
final class Paragraphs {
    /** Lines do not tell their column's width when all are shorter than this: verses, addresses, lists. */
    private static final int COLUMN_CHARACTERS_MIN = 40;

    /** A line that fills this share of its column may go on in the next. */
    private static final double FULL = 0.65;

    /** A line that goes on across the blank between two paragraphs, as in a text with wide spacing, is fuller. */
    private static final double FULL_ACROSS_BLANK = 0.8;

    private static final double COLUMN_PERCENTILE = 0.8;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\t\\n\\r]]");

    /** What Tika puts where a footnote is called; no reader sees it. */
    private static final Pattern NOTE_CALLS = Pattern.compile("\\[(?:foot|end)noteRef:\\d+]");

    /** A line "by Jane Doe" goes on no other. */
    private static final Pattern BYLINE = Pattern.compile("by \\p{Lu}.*");

    private static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final StringBuilder joined = new StringBuilder();
    private final double column;
    private int lineLength;

    private Paragraphs(String text, double column) {
        this.text = text;
        this.column = column;
    }

    /**
     * The lines as a reader would write them down, each paragraph on a line. A line goes on in the next when it fills
     * its column and ends no sentence, or the next begins with a small letter; a word divided at the line's end is made
     * whole. All else stays on lines of its own. A blank line parts paragraphs.
     */
    static String of(CharSequence lined) {
        String text = lined.toString();
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            lines.add(tidy(line));
        }
        Paragraphs paragraphs = new Paragraphs(text, column(lines));
        boolean blank = false;
        for (String line : lines) {
            if (!line.isEmpty()) {
                paragraphs.add(line, blank);
            }
            blank = line.isEmpty();
        }
        return paragraphs.joined.toString().replace(String.valueOf(SOFT_HYPHEN), "");
    }

    private static String tidy(String line) {
        String printed = CONTROLS.matcher(line).replaceAll("");
        String read = NOTE_CALLS.matcher(printed).replaceAll("");
        return BLANKS.matcher(read).replaceAll(" ").strip();
    }

    /** The characters of a full line: most lines are not longer. */
    private static double column(List<String> lines) {
        int[] lengths = lines.stream()
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        int usual = lengths.length == 0 ? 0 : lengths[(int) Math.ceil(COLUMN_PERCENTILE * (lengths.length - 1))];
        return Math.max(COLUMN_CHARACTERS_MIN, usual);
    }

    private void add(String line, boolean afterBlank) {
        if (!joined.isEmpty()) {
            part(line, afterBlank);
        }
        joined.append(line);
        lineLength = line.length();
    }

    /** Puts between the last line and this one what belongs there: a blank, a line break, or nothing. */
    private void part(String line, boolean afterBlank) {
        int last = joined.length() - 1;
        if (dividesWord(last, line)) {
            joined.setLength(keepsHyphen(last, line) ? last + 1 : last);
        } else {
            joined.append(goesOn(joined.charAt(last), line, afterBlank) ? ' ' : '\n');
        }
    }

    private boolean dividesWord(int last, String next) {
        char end = joined.charAt(last);
        boolean hyphen = end == '-' && last > 0 && Character.isLetter(joined.charAt(last - 1));
        return end == SOFT_HYPHEN || (hyphen && Character.isLowerCase(next.codePointAt(0)));
    }

    /** "self-" and "regulating" keep their hyphen when "self-regulating" stands elsewhere in the text. */
    private boolean keepsHyphen(int last, String next) {
        int from = last;
        while (from > 0 && Character.isLetter(joined.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < next.length() && Character.isLetter(next.charAt(to))) {
            to++;
        }
        return from < last && text.contains(joined.substring(from, last) + "-" + next.substring(0, to));
    }

    private boolean goesOn(char end, String next, boolean afterBlank) {
        if (BYLINE.matcher(next).matches()) {
            return false;
        }
        boolean full = lineLength >= column * (afterBlank ? FULL_ACROSS_BLANK : FULL);
        boolean small = Character.isLowerCase(next.codePointAt(0));
        boolean unfinished = lineLength >= COLUMN_CHARACTERS_MIN && !endsSentence(end);
        return full && (afterBlank ? unfinished : small || unfinished);
    }

    private static boolean endsSentence(char end) {
        return ".!?:;\"'”’»。！？".indexOf(end) >= 0;
    }
}
