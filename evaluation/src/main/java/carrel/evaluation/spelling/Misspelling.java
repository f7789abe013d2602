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
    /** Longer than any word or two. */
    private static final int LETTERS_MAX = 200;

    Misspelling {
        typed = List.copyOf(typed);
        meant = List.copyOf(meant);
    }

    static Misspelling of(String typed, String meant) {
        return new Misspelling(Analysis.WORDS.terms(typed), Analysis.WORDS.terms(meant));
    }

    /**
     * Whether the one may be a misspelling of the other: half of the longer one's letters stand in both in one order. Of
     * children's misspellings nine in ten are that close.
     */
    boolean isLikely() {
        String one = String.join("", typed);
        String other = String.join("", meant);
        int longer = Math.max(one.length(), other.length());
        return longer <= LETTERS_MAX && 2 * inCommon(one, other) >= longer;
    }

    /** The length of their longest common subsequence. */
    private static int inCommon(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = one.charAt(i) == other.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    /** Whether there is anything to put right; a capital or an apostrophe makes no difference to a search. */
    boolean isOne() {
        return !typed.isEmpty() && !meant.isEmpty() && !typed.equals(meant);
    }
}
