package carrel.analyzers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sentences of a text. A line end closes a sentence, as in picture books, headings and lists, unless the line was
 * only wrapped: the next one goes on in lower case, or this one is full and has no closing mark.
 */
final class Sentences {
    /** A longer text tells no more about its level. */
    static final int CHARACTERS_MAX = 200_000;

    /** Mail and plain-text books wrap between 60 and 80 characters. */
    private static final int FULL_LINE_CHARACTERS = 58;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "jr", "sr", "prof", "capt", "gen", "col", "lt", "sgt", "rev", "hon", "vs",
            "etc", "e.g", "i.e", "no", "vol", "fig", "approx", "dept", "inc", "ltd", "co", "u.s", "a.m", "p.m", "b.c",
            "a.d", "mt", "ft", "jan", "feb", "aug", "sept", "oct", "nov", "dec");

    private static final String CLOSING = "\"'”’»)]";

    private Sentences() {}

    static List<String> in(String text) {
        List<String> sentences = new ArrayList<>();
        for (String paragraph : unwrapped(text)) {
            split(paragraph, sentences);
        }
        return sentences;
    }

    private static List<String> unwrapped(String text) {
        String start = text.length() > CHARACTERS_MAX ? text.substring(0, CHARACTERS_MAX) : text;
        List<String> joined = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int lastLength = 0;
        for (String line : (Iterable<String>) start.lines()::iterator) {
            String stripped = line.strip();
            if (!current.isEmpty() && !goesOn(current, lastLength, stripped)) {
                joined.add(current.toString());
                current.setLength(0);
            }
            lastLength = stripped.length();
            if (!stripped.isEmpty()) {
                current.append(current.isEmpty() ? "" : " ").append(stripped);
            }
        }
        if (!current.isEmpty()) {
            joined.add(current.toString());
        }
        return joined;
    }

    private static boolean goesOn(CharSequence soFar, int lastLength, String next) {
        if (next.isEmpty()) {
            return false;
        }
        return !isClosed(soFar) && (Character.isLowerCase(next.charAt(0)) || lastLength >= FULL_LINE_CHARACTERS);
    }

    private static boolean isClosed(CharSequence line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return isEnd(line.charAt(last));
    }

    private static void split(String paragraph, List<String> sentences) {
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (isEnd(paragraph.charAt(i))) {
                int end = endOfMarks(paragraph, i);
                boolean before = end == paragraph.length() || Character.isWhitespace(paragraph.charAt(end));
                if (before && !isAbbreviation(paragraph, start, i) && !goesOnInLowerCase(paragraph, end)) {
                    sentences.add(paragraph.substring(start, end));
                    start = end;
                }
                i = end - 1;
            }
        }
        if (start < paragraph.length()) {
            sentences.add(paragraph.substring(start));
        }
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
    }

    private static int endOfMarks(String text, int at) {
        int end = at + 1;
        while (end < text.length() && (isEnd(text.charAt(end)) || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** "Help!" she cried. */
    private static boolean goesOnInLowerCase(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    /** Whether the full stop belongs to an initial or a shortened word. */
    private static boolean isAbbreviation(String text, int from, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > from && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
