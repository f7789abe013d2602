package carrel.searchapi.readalikes;

import carrel.analyzers.subjects.SubjectHeading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** They are about the same things. A rare thing in common counts more than a common one. */
final class SharedHeadings implements Likeness {
    private static final double WEIGHT = 1.6;
    private static final int SAID_MAX = 3;

    private final Rarity rarity;
    private final SpokenHeadings spoken;

    SharedHeadings(Rarity rarity, SpokenHeadings spoken) {
        this.rarity = rarity;
        this.spoken = spoken;
    }

    @Override
    public Optional<Share> between(Traits seed, Traits candidate) {
        List<Common<SubjectHeading>> shared = Common.of(seed.headings(), candidate.headings())
                .sorted(Comparator.<Common<SubjectHeading>>comparingDouble(both -> -rarity.of(both.key()))
                        .thenComparing(Common::key))
                .toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        double score = WEIGHT
                * shared.stream().mapToDouble(both -> rarity.of(both.key())).sum();
        List<String> words = shared.stream()
                .map(both -> spoken.of(both.here()))
                .flatMap(Optional::stream)
                .distinct()
                .limit(SAID_MAX)
                .toList();
        return Optional.of(
                words.isEmpty() ? Share.silent(score) : Share.said(score, "Also about " + Listing.of(words)));
    }
}
