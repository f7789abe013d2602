package carrel.searchapi.readalikes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** They are the same kind of book: both funny, both mysteries, both in verse. */
final class SharedGenres implements Likeness {
    private static final double WEIGHT = 1.0;

    private final Rarity rarity;
    private final SpokenGenres spoken;

    SharedGenres(Rarity rarity, SpokenGenres spoken) {
        this.rarity = rarity;
        this.spoken = spoken;
    }

    @Override
    public Optional<Share> between(Traits seed, Traits candidate) {
        List<Common<String>> shared = Common.of(seed.genres(), candidate.genres())
                .sorted(Comparator.<Common<String>>comparingDouble(both -> -rarity.of(both.key()))
                        .thenComparing(Common::key))
                .toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        double score = WEIGHT
                * shared.stream().mapToDouble(both -> rarity.of(both.key())).sum();
        String rarest = shared.getFirst().here();
        return Optional.of(Share.said(score, "Also " + spoken.of(rarest)));
    }
}
