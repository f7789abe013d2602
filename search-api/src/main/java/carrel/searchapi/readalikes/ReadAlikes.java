package carrel.searchapi.readalikes;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.readalikes.Likeness.Share;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Finds books like a book. The catalog proposes works that share something with it; the sum of the likenesses puts them
 * in order; and a work whose likeness nobody can say is not suggested.
 */
public final class ReadAlikes {
    /** The longest list. */
    public static final int MOST = 20;

    private static final int CANDIDATES = 200;
    private static final int REASONS_MAX = 3;
    private static final Comparator<Scored> BEST_FIRST =
            // Ids may tell how well known a book is (the order of some list), so their hash breaks ties.
            Comparator.<Scored>comparingDouble(scored -> -scored.score)
                    .thenComparingLong(scored -> hash(scored.traits.id()))
                    .thenComparing(scored -> scored.traits.id());

    private final CatalogSearcher catalog;
    private final SpokenHeadings headings = new SpokenHeadings();
    private final SpokenGenres genres = new SpokenGenres();

    private ReadAlikes(CatalogSearcher catalog) {
        this.catalog = catalog;
    }

    /** Read-alikes out of a catalog. */
    public static ReadAlikes over(CatalogSearcher catalog) {
        return new ReadAlikes(catalog);
    }

    /** Works like the seed, the likest first; at most one of a series and two of an author, at most {@value #MOST}. */
    public List<ReadAlike> of(Work seed) throws IOException {
        List<Work> works = catalog.neighbours(seed, CANDIDATES).stream()
                .filter(work -> !work.id().equals(seed.id()))
                .toList();
        List<Traits> candidates = works.stream().map(Traits::of).toList();
        List<Likeness> likenesses = likenesses(candidates);
        Traits traits = Traits.of(seed);
        List<Scored> ranked = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            ranked.add(score(works.get(i), traits, candidates.get(i), likenesses));
        }
        Variety variety = new Variety();
        return ranked.stream()
                .filter(scored -> !scored.reasons.isEmpty())
                .sorted(BEST_FIRST)
                .filter(scored -> variety.take(scored.traits))
                .limit(MOST)
                .map(scored -> new ReadAlike(scored.work, scored.score, scored.reasons))
                .toList();
    }

    private List<Likeness> likenesses(List<Traits> candidates) {
        return List.of(
                new SharedHeadings(
                        new Rarity(candidates, work -> work.headings().keySet()), headings),
                new SharedGenres(new Rarity(candidates, work -> work.genres().keySet()), genres),
                new SameSeries(),
                new SameCreator(),
                new NearAge(),
                new NearYear(),
                new SameLanguage());
    }

    private static Scored score(Work work, Traits seed, Traits candidate, List<Likeness> likenesses) {
        List<Share> shares = likenesses.stream()
                .map(likeness -> likeness.between(seed, candidate))
                .flatMap(Optional::stream)
                .toList();
        List<String> reasons = shares.stream()
                .sorted(Comparator.comparingDouble(share -> -share.score()))
                .map(Share::reason)
                .flatMap(Optional::stream)
                .limit(REASONS_MAX)
                .toList();
        return new Scored(
                work, candidate, shares.stream().mapToDouble(Share::score).sum(), reasons);
    }

    private static long hash(String id) {
        CRC32 hash = new CRC32();
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        return hash.getValue();
    }

    private record Scored(Work work, Traits traits, double score, List<String> reasons) {}
}
