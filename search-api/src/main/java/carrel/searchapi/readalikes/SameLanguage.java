package carrel.searchapi.readalikes;

import java.util.Collections;
import java.util.Optional;

/** Whoever can read the one can read the other. */
final class SameLanguage implements Likeness {
    private static final double WEIGHT = 0.5;

    @Override
    public Optional<Share> between(Traits seed, Traits candidate) {
        if (seed.languages().isEmpty() || candidate.languages().isEmpty()) {
            return Optional.empty();
        }
        boolean apart = Collections.disjoint(seed.languages(), candidate.languages());
        return Optional.of(Share.silent(apart ? -WEIGHT : WEIGHT));
    }
}
