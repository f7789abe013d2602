package carrel.searchapi.readalikes;

import java.util.Optional;

/** They are meant for readers of about the same age. Counts against works for readers much older or younger. */
final class NearAge implements Likeness {
    private static final double WEIGHT = 0.8;

    /** Apart by so many grades, two works are neither near nor far. */
    private static final double GRADES_EVEN = 2.5;

    @Override
    public Optional<Share> between(Traits seed, Traits candidate) {
        if (seed.grade().isEmpty() || candidate.grade().isEmpty()) {
            return Optional.empty();
        }
        double apart = Math.abs(seed.grade().getAsDouble() - candidate.grade().getAsDouble());
        return Optional.of(Share.silent(WEIGHT * Math.max(-2, 1 - apart / GRADES_EVEN)));
    }
}
