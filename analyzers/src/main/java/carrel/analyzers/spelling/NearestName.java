package carrel.analyzers.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant. Names are in lower case. */
public final class NearestName {
    /** Further apart than this share of the longer word, two names are not a slip of the keyboard. */
    private static final double EDITS_PER_CHARACTER_MAX = 0.4;

    /** Longer ones are nobody's slip, and comparing them costs time. */
    private static final int CHARACTERS_MAX = 60;

    private NearestName() {}

    /** A name that begins as it does, else the one with the fewest edits, unless even that is something else altogether. */
    public static Optional<String> to(String typed, Collection<String> names) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (word.length() > CHARACTERS_MAX) {
            return Optional.empty();
        }
        return names.stream()
                .min(Comparator.<String, Boolean>comparing(name -> !oneBeginsTheOther(word, name))
                        .thenComparingInt(name -> edits(word, name))
                        .thenComparing(name -> name))
                .filter(name -> oneBeginsTheOther(word, name) || isASlip(word, name));
    }

    private static boolean oneBeginsTheOther(String typed, String name) {
        return typed.length() > 2 && (name.startsWith(typed) || typed.startsWith(name));
    }

    private static boolean isASlip(String typed, String name) {
        return edits(typed, name) <= Math.max(typed.length(), name.length()) * EDITS_PER_CHARACTER_MAX;
    }

    /** Letters to add, drop, change, or swap with a neighbour. */
    private static int edits(String typed, String to) {
        int[][] cost = new int[typed.length() + 1][to.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, typed, to, i, j);
            }
        }
        return cost[typed.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String typed, String to, int i, int j) {
        boolean same = typed.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && typed.charAt(i - 1) == to.charAt(j - 2) && typed.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
