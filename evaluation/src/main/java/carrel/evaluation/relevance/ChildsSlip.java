package carrel.evaluation.relevance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Misspells one word of a title as children do: by sound ("fotograf"), with a doubled letter left out, a vowel for its
 * neighbour, a silent letter dropped, two letters changed about.
 *
 * <p>The kinds are those that studies of children's spelling name; which word and which kind is chance, so that nothing of
 * how Carrel corrects is built into what it is scored on.
 */
final class ChildsSlip {
    private static final int LETTERS_MIN = 5;
    private static final List<String[]> BY_SOUND = List.of(
            new String[] {"ph", "f"},
            new String[] {"tion", "shun"},
            new String[] {"ck", "k"},
            new String[] {"igh", "i"},
            new String[] {"kn", "n"},
            new String[] {"wr", "r"},
            new String[] {"que", "k"},
            new String[] {"ce", "se"},
            new String[] {"ie", "ei"},
            new String[] {"ea", "ee"},
            new String[] {"ou", "ow"},
            new String[] {"ai", "ay"},
            new String[] {"er", "ur"},
            new String[] {"le", "el"},
            new String[] {"y", "ie"},
            new String[] {"c", "k"},
            new String[] {"a", "e"},
            new String[] {"e", "i"},
            new String[] {"o", "u"},
            new String[] {"i", "e"},
            new String[] {"u", "o"});

    private ChildsSlip() {}

    /** The title in small letters with one of its words misspelled; empty when it has no plain word that is long enough. */
    static Optional<String> in(String title, Random chance) {
        String[] words = title.toLowerCase(Locale.ROOT).split("\\s+");
        List<Integer> longWords = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].matches("[a-z]{" + LETTERS_MIN + ",}")) {
                longWords.add(i);
            }
        }
        if (longWords.isEmpty()) {
            return Optional.empty();
        }
        int at = longWords.get(chance.nextInt(longWords.size()));
        List<String> slips = slips(words[at]);
        words[at] = slips.get(chance.nextInt(slips.size()));
        return Optional.of(String.join(" ", Arrays.asList(words)));
    }

    /** Each of the misspellings of a word; never empty. */
    static List<String> slips(String word) {
        List<String> slips = new ArrayList<>();
        for (String[] sound : BY_SOUND) {
            int at = word.indexOf(sound[0], 1);
            if (at > 0) {
                slips.add(word.substring(0, at) + sound[1] + word.substring(at + sound[0].length()));
            }
        }
        for (int i = 1; i + 1 < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i + 1)) {
                slips.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        if (word.endsWith("e")) {
            slips.add(word.substring(0, word.length() - 1));
        }
        int middle = word.length() / 2;
        slips.add(word.substring(0, middle)
                + word.charAt(middle + 1 < word.length() ? middle + 1 : middle)
                + word.charAt(middle)
                + word.substring(Math.min(word.length(), middle + 2)));
        return slips.stream().filter(slip -> !slip.equals(word)).toList().isEmpty()
                ? List.of(word + word.charAt(word.length() - 1))
                : slips.stream().filter(slip -> !slip.equals(word)).toList();
    }
}
