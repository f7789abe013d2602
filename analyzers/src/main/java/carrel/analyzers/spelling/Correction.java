package carrel.analyzers.spelling;

import java.util.Comparator;
import java.util.List;

/**
 * What may have been meant.
 *
 * @param words in the order of what was typed; two may stand for one that was typed, and one for two
 * @param slips what the slips cost that turn it into what was typed; about 1 for any one wrong letter
 * @param total that, and what the words' rarity costs: the lower, the likelier
 */
public record Correction(List<String> words, float slips, float total) {
    static final Comparator<Correction> BEST_FIRST =
            Comparator.comparingDouble(Correction::total).thenComparing(Correction::text);

    public Correction {
        words = List.copyOf(words);
    }

    /** The words with blanks between them. */
    public String text() {
        return String.join(" ", words);
    }
}
