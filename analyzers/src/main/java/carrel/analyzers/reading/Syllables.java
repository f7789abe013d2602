package carrel.analyzers.reading;

import java.util.Locale;

/** Counts the syllables of an English word by its vowels; right for about nine words in ten. */
public final class Syllables {
    private Syllables() {}

    /** At least one. */
    public static int in(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int groups = 0;
        boolean inVowels = false;
        for (int i = 0; i < lower.length(); i++) {
            boolean vowel = isVowel(lower, i);
            if (vowel && (!inVowels || splitsVowels(lower, i))) {
                groups++;
            }
            inVowels = vowel;
        }
        if (endsInSilentE(lower)) {
            groups--;
        }
        return Math.max(1, groups);
    }

    private static boolean isVowel(String word, int at) {
        char c = word.charAt(at);
        // A y before a vowel is a consonant: "yes", "beyond".
        boolean consonantY = c == 'y' && at + 1 < word.length() && "aeiou".indexOf(word.charAt(at + 1)) >= 0;
        return !consonantY && "aeiouyáéíóúàèìòùâêîôûäëïöü".indexOf(c) >= 0;
    }

    /** Two vowels that usually sound apart: "li-on", "vi-olet", "tri-umph". */
    private static boolean splitsVowels(String word, int at) {
        String pair = word.substring(at - 1, at + 1);
        return switch (pair) {
            case "ia", "io", "iu" -> at < 2 || "tcsxg".indexOf(word.charAt(at - 2)) < 0;
            case "eo", "ua", "uo" -> at < 2 || "gqp".indexOf(word.charAt(at - 2)) < 0;
            default -> false;
        };
    }

    /** "make", "makes", "baked", but not "table", "wanted", "horses", "the". */
    private static boolean endsInSilentE(String word) {
        int length = word.length();
        if (word.endsWith("e") && length > 2) {
            boolean le = word.endsWith("le") && !isVowel(word, length - 3);
            return !le && !isVowel(word, length - 2);
        }
        if (word.endsWith("ed") && length > 3) {
            return "tdaeiouy".indexOf(word.charAt(length - 3)) < 0;
        }
        if (word.endsWith("es") && length > 3) {
            boolean sibilant =
                    "szxcg".indexOf(word.charAt(length - 3)) >= 0 || word.endsWith("shes") || word.endsWith("ches");
            return !sibilant && "aeiouy".indexOf(word.charAt(length - 3)) < 0 && !word.endsWith("les");
        }
        return false;
    }
}
