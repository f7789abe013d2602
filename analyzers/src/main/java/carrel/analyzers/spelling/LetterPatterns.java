package carrel.analyzers.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The letters that children write for others, as {@code letter-patterns.txt} lists them. */
final class LetterPatterns {
    /** The longest side of any pattern. */
    static final int LETTERS_MAX = 6;

    private static final String RESOURCE = "letter-patterns.txt";

    private final Map<String, List<Pattern>> byTyped = new HashMap<>();

    private LetterPatterns(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            byTyped.computeIfAbsent(pattern.typed(), none -> new ArrayList<>()).add(pattern);
        }
    }

    static LetterPatterns shipped() {
        return new LetterPatterns(read());
    }

    /** The patterns whose typed side ends just before a place in what was typed. */
    List<Pattern> ending(String typed, int end) {
        List<Pattern> ending = new ArrayList<>();
        for (int length = 1; length <= Math.min(end, LETTERS_MAX); length++) {
            for (Pattern pattern : byTyped.getOrDefault(typed.substring(end - length, end), List.of())) {
                if (!pattern.atBeginning() || end == length) {
                    ending.add(pattern);
                }
            }
        }
        return ending;
    }

    /**
     * Some letters typed for others.
     *
     * @param atBeginning holds only where the word begins
     * @param atEnd holds only where the word ends
     */
    record Pattern(String typed, String meant, Slip slip, boolean atBeginning, boolean atEnd) {
        Pattern {
            if (typed.isEmpty() || meant.isEmpty() || typed.length() > LETTERS_MAX || meant.length() > LETTERS_MAX) {
                throw new IllegalArgumentException("each side of a letter pattern has 1 to " + LETTERS_MAX
                        + " letters, but got \"" + typed + "\" and \"" + meant + "\"");
            }
        }
    }

    static List<Pattern> read() {
        try (InputStream stream = LetterPatterns.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the analyzers' jar lacks " + RESOURCE + "; build it again");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Pattern> read(List<String> lines) {
        List<Pattern> patterns = new ArrayList<>();
        Slip slip = Slip.SAME_SOUND;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                String kind = line.substring(1, line.indexOf(']'));
                slip = Slip.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT));
                continue;
            }
            String[] parts = line.split("\\s+");
            boolean bothWays = parts[1].equals("~");
            for (int i = 2; i < parts.length; i++) {
                patterns.add(pattern(parts[0], parts[i], slip));
                if (bothWays) {
                    patterns.add(pattern(parts[i], parts[0], slip));
                }
            }
        }
        return List.copyOf(patterns);
    }

    private static Pattern pattern(String typed, String meant, Slip slip) {
        String both = typed + meant;
        return new Pattern(letters(typed), letters(meant), slip, both.contains("^"), both.contains("$"));
    }

    private static String letters(String side) {
        return side.replace("^", "").replace("$", "");
    }
}
