package carrel.searchapi.textsets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses items that differ: print, sound and screen, stories and facts, several voices. The most fitting goes first;
 * each that follows is worth less for what it has in common with those before it.
 */
final class Balance {
    private static final double SAME_FORMAT = 0.35;
    private static final double SAME_KIND = 0.12;
    private static final double SAME_VOICE = 0.3;
    private static final double SAME_SERIES = 0.6;
    /** What a title names, a book is about from its first page to its last. */
    private static final double TITLED = 0.3;

    private static final double FIRST_RANK = 0.6;

    private final List<Candidate> chosen = new ArrayList<>();
    private final int most;

    private Balance(int most) {
        this.most = most;
    }

    /** Those that stay, in their order, then those that add most. */
    static List<Candidate> of(List<Candidate> staying, Collection<Candidate> candidates, int most) {
        Balance balance = new Balance(most);
        balance.chosen.addAll(staying);
        balance.fill(new ArrayList<>(candidates));
        return List.copyOf(balance.chosen);
    }

    private void fill(List<Candidate> left) {
        left.removeIf(this::isChosen);
        while (chosen.size() < most && !left.isEmpty()) {
            Candidate best = left.stream()
                    .max(Comparator.comparingDouble(this::worth)
                            .thenComparing(
                                    Comparator.comparingInt(Candidate::rank).reversed()))
                    .orElseThrow();
            chosen.add(best);
            left.removeIf(this::isChosen);
        }
    }

    private boolean isChosen(Candidate candidate) {
        return chosen.stream()
                .anyMatch(one -> one.work().id().equals(candidate.work().id()));
    }

    private double worth(Candidate candidate) {
        double worth = candidate.about() + TITLED * candidate.titled() + FIRST_RANK / (1 + candidate.rank() / 4.0);
        for (Candidate other : chosen) {
            if (other.edition().format() == candidate.edition().format()) {
                worth -= SAME_FORMAT;
            }
            if (other.story() == candidate.story()) {
                worth -= SAME_KIND;
            }
            if (candidate.voice().isPresent() && other.voice().equals(candidate.voice())) {
                worth -= SAME_VOICE;
            }
            if (other.series().stream().anyMatch(candidate.series()::contains)) {
                worth -= SAME_SERIES;
            }
        }
        return worth;
    }
}
