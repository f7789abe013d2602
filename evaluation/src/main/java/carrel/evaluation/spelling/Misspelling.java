package carrel.evaluation.spelling;

import carrel.analyzers.text.Analysis;
import java.util.List;

/**
 * What somebody typed, and what was meant; both as the words that a search makes of them.
 *
 * @param typed with at least one slip
 * @param meant one or several words
 */
record Misspelling(List<String> typed, List<String> meant) {
    Misspelling {
        typed = List.copyOf(typed);
        meant = List.copyOf(meant);
    }

    static Misspelling of(String typed, String meant) {
        return new Misspelling(Analysis.WORDS.terms(typed), Analysis.WORDS.terms(meant));
    }

    /** Whether there is anything to put right; a capital or an apostrophe makes no difference to a search. */
    boolean isOne() {
        return !typed.isEmpty() && !meant.isEmpty() && !typed.equals(meant);
    }
}
