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
import java.util.Map;
import java.util.Optional;

/**
 * The words that English texts for children and learners have most, and how often: what a word is likely to be before
 * anything is known of the catalogue. No names.
 */
final class CommonWords {
    private static final String RESOURCE = "common-words.txt";
    private static final double MILLION = 1e6;
    /** A form that is not listed itself comes less often than the word. */
    private static final double SHARE_OF_FORM = 0.1;

    private static final int STEM_LETTERS_MIN = 3;

    /** No -er and no -y: most words that end so after a common one are misspelled names, such as "poter". */
    private static final List<String> ENDINGS = List.of("s", "es", "ed", "ing");

    private static final Map<String, Integer> CLASSES = read();

    private CommonWords() {}

    /** Whether the word is common, or a form of one that is: "bikes", "puppies", "hopped", "making". */
    static boolean has(String word) {
        return CLASSES.containsKey(word) || form(word).isPresent();
    }

    /** The common word that this is a form of. */
    private static Optional<String> form(String word) {
        for (String ending : ENDINGS) {
            String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
            if (stem.length() >= STEM_LETTERS_MIN) {
                for (String base : bases(stem)) {
                    if (CLASSES.containsKey(base)) {
                        return Optional.of(base);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What a word may be without its ending: "bik" is bike, "puppi" puppy, "hopp" hop. */
    private static List<String> bases(String stem) {
        int last = stem.length() - 1;
        String shorter = stem.substring(0, last);
        List<String> bases = new ArrayList<>(List.of(stem, stem + "e"));
        if (stem.charAt(last) == 'i') {
            bases.add(shorter + "y");
        }
        if (stem.charAt(last) == stem.charAt(last - 1)) {
            bases.add(shorter);
        }
        return bases;
    }

    static Iterable<String> all() {
        return CLASSES.keySet();
    }

    /** Its share of all words of a text, 0 to 1; 0 when it is not common. */
    static double share(String word) {
        Integer power = CLASSES.get(word);
        return power == null
                ? form(word).map(base -> share(base) * SHARE_OF_FORM).orElse(0.0)
                : Math.pow(2, power) / MILLION;
    }

    /** Each line: the times per million words as a power of 2, then the words that come so often. */
    private static Map<String, Integer> read() {
        try (InputStream stream = CommonWords.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the analyzers' jar lacks " + RESOURCE + "; build it again");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, Integer> classes = new HashMap<>();
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] parts = line.split(" ");
                Integer power = Integer.valueOf(parts[0]);
                for (int i = 1; i < parts.length; i++) {
                    classes.put(parts[i], power);
                }
            }
            return Map.copyOf(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
