package carrel.searchapi.readalikes;

import carrel.catalog.Contributor;
import java.util.Optional;

/** Somebody wrote or drew both. */
final class SameCreator implements Likeness {
    private static final double AUTHOR = 1.4;
    private static final double ARTIST = 0.7;

    @Override
    public Optional<Share> between(Traits seed, Traits candidate) {
        return Common.of(seed.creators(), candidate.creators())
                .findFirst()
                .map(both -> share(both.here(), both.there()));
    }

    private static Share share(Contributor here, Contributor there) {
        if (isArtist(here) && isArtist(there)) {
            return Share.said(ARTIST, "Pictures by the same artist");
        }
        return isArtist(here) || isArtist(there)
                ? Share.said(ARTIST, "By the same artist")
                : Share.said(AUTHOR, "By the same author");
    }

    private static boolean isArtist(Contributor contributor) {
        return !contributor.main() && Traits.roles(contributor).noneMatch("author"::equals);
    }
}
