package carrel.analyzers.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language that a running text is written in: by its script where one language has it to itself, else by the small
 * words ("the", "und", "que") that no text does without. Says nothing of titles, lists and other texts too short to tell.
 */
public final class TextLanguage {
    private static final int CHARACTERS_MAX = 40_000;
    private static final int WORDS_MIN = 30;

    /** Small words make up 30 to 50 % of prose; of the lists here, half of that. */
    private static final double SHARE_MIN = 0.12;

    /** So many times more than of the next language, since neighbours share words. */
    private static final double LEAD_MIN = 1.25;

    private static final double SCRIPT_SHARE_MIN = 0.6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Scripts that one language of our libraries has to itself. */
    private static final Map<UnicodeScript, String> OF_A_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "gre"),
            Map.entry(UnicodeScript.HANGUL, "kor"),
            Map.entry(UnicodeScript.THAI, "tha"),
            Map.entry(UnicodeScript.LAO, "lao"),
            Map.entry(UnicodeScript.KHMER, "khm"),
            Map.entry(UnicodeScript.MYANMAR, "bur"),
            Map.entry(UnicodeScript.ARMENIAN, "arm"),
            Map.entry(UnicodeScript.GEORGIAN, "geo"),
            Map.entry(UnicodeScript.ETHIOPIC, "amh"),
            Map.entry(UnicodeScript.BENGALI, "ben"),
            Map.entry(UnicodeScript.GURMUKHI, "pan"),
            Map.entry(UnicodeScript.GUJARATI, "guj"),
            Map.entry(UnicodeScript.TAMIL, "tam"),
            Map.entry(UnicodeScript.TELUGU, "tel"),
            Map.entry(UnicodeScript.KANNADA, "kan"),
            Map.entry(UnicodeScript.MALAYALAM, "mal"),
            Map.entry(UnicodeScript.CHEROKEE, "chr"));

    /** The weight of a word for each language: what several languages have says less of each. */
    private static final Map<String, Map<String, Double>> SMALL_WORDS = load();

    private TextLanguage() {}

    /** The language; empty when it cannot be told. */
    public static Optional<Language> of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), CHARACTERS_MAX));
        Map<UnicodeScript, Integer> scripts = scripts(beginning);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        int japanese =
                scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        if (letters >= WORDS_MIN && japanese + han >= SCRIPT_SHARE_MIN * letters) {
            // Japanese prose is at least a third kana; Chinese prose has none.
            return Language.of(japanese * 8 > han ? "jpn" : "chi");
        }
        for (Map.Entry<UnicodeScript, String> only : OF_A_SCRIPT.entrySet()) {
            int count = scripts.getOrDefault(only.getKey(), 0);
            if (letters >= 2 * WORDS_MIN && count >= SCRIPT_SHARE_MIN * letters) {
                return Language.of(only.getValue());
            }
        }
        return bySmallWords(beginning);
    }

    private static Optional<Language> bySmallWords(String text) {
        Map<String, Double> scores = new HashMap<>();
        int words = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            SMALL_WORDS
                    .getOrDefault(word.group().toLowerCase(Locale.ROOT), Map.of())
                    .forEach((language, weight) -> scores.merge(language, weight, Double::sum));
        }
        List<Map.Entry<String, Double>> best = new ArrayList<>(scores.entrySet());
        best.sort(Map.Entry.<String, Double>comparingByValue().reversed());
        if (words < WORDS_MIN || best.isEmpty() || best.getFirst().getValue() < SHARE_MIN * words) {
            return Optional.empty();
        }
        boolean leads = best.size() == 1
                || best.getFirst().getValue() >= LEAD_MIN * best.get(1).getValue();
        return leads ? Language.of(best.getFirst().getKey()) : Optional.empty();
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return scripts;
    }

    private static Map<String, Map<String, Double>> load() {
        Map<String, List<String>> languages = new HashMap<>();
        try (InputStream in = TextLanguage.class.getResourceAsStream("/carrel/analyzers/text/small-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("small-words.tsv is missing from the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line :
                    lines.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] columns = line.split("\t", 2);
                for (String word : columns[1].split(" ")) {
                    languages.computeIfAbsent(word, none -> new ArrayList<>()).add(columns[0]);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, Map<String, Double>> weights = new HashMap<>();
        languages.forEach((word, of) -> {
            Map<String, Double> weight = new HashMap<>();
            of.forEach(language -> weight.put(language, 1.0 / of.size()));
            weights.put(word, weight);
        });
        return weights;
    }
}
