package carrel.searchapi.readalikes;

import java.util.Optional;

/** They appeared at about the same time. */
final class NearYear implements Likeness {
    private static final double WEIGHT = 0.25;
    private static final double YEARS_HALF = 10;

    @Override
    public Optional<Share> between(Traits seed, Traits candidate) {
        if (seed.year().isEmpty() || candidate.year().isEmpty()) {
            return Optional.empty();
        }
        int apart = Math.abs(seed.year().getAsInt() - candidate.year().getAsInt());
        return Optional.of(Share.silent(WEIGHT * YEARS_HALF / (YEARS_HALF + apart)));
    }
}
