package carrel.searchapi.readalikes;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.readalikes.model.BookLists;
import carrel.searchapi.readalikes.model.CandidateSearch;
import carrel.searchapi.readalikes.model.CatalogProfile;
import carrel.searchapi.readalikes.model.Layer;
import carrel.searchapi.readalikes.model.Traits;
import carrel.searchapi.readalikes.model.WorkProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One state of the catalogue, prepared for comparing: every work with what is kept of it, and who is in which series. */
final class ShelfProfile {
    private static final Comparator<ShelfWork> BY_VOLUME = Comparator.<ShelfWork>comparingInt(
                    work -> work.volume().orElse(Integer.MAX_VALUE))
            .thenComparing(ShelfWork::id);

    private final Map<String, ShelfWork> works = new HashMap<>();
    private final Map<String, List<ShelfWork>> bySeries = new HashMap<>();
    private final CatalogProfile catalog;
    private final CandidateSearch candidates;
    private final AppealWords appeal;
    private final BookLists lists;
    private final Map<String, Set<String>> pairs;
    private final double editionsMiddle;

    private ShelfProfile(List<ShelfWork> all, LibrarianLists.Resolved lists, AppealWords appeal) {
        this.appeal = appeal;
        this.lists = lists.lists();
        this.pairs = lists.pairs();
        all.forEach(work -> works.put(work.id(), work));
        for (ShelfWork work : all) {
            work.traits().series().ifPresent(place -> bySeries.computeIfAbsent(
                            place.series(), fresh -> new ArrayList<>())
                    .add(work));
        }
        bySeries.values().forEach(volumes -> volumes.sort(BY_VOLUME));
        this.catalog = CatalogProfile.of(all.stream().map(ShelfWork::traits).toList(), lists.lists());
        this.candidates = new CandidateSearch(catalog);
        this.editionsMiddle = all.stream()
                .mapToInt(work -> work.traits().editions())
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElse(1);
    }

    /** Reads every work of the catalogue. */
    static ShelfProfile of(CatalogSearcher catalog, LibrarianLists lists, AppealWords appeal) throws IOException {
        List<ShelfWork> all = new ArrayList<>();
        LibrarianLists.Resolving resolving = lists.resolving();
        catalog.each(work -> {
            all.add(ShelfWork.of(work, appeal));
            resolving.see(work);
        });
        all.sort(Comparator.comparing(ShelfWork::id));
        return new ShelfProfile(all, resolving.resolved(), appeal);
    }

    CatalogProfile catalog() {
        return catalog;
    }

    BookLists lists() {
        return lists;
    }

    Layer layer() {
        return catalog.layer();
    }

    /** A work as this state of the catalogue compares it, also one that came later. */
    Compared compared(Work work) {
        ShelfWork kept = Optional.ofNullable(works.get(work.id())).orElseGet(() -> ShelfWork.of(work, appeal));
        WorkProfile profile = catalog.work(work.id()).orElseGet(() -> catalog.of(kept.traits()));
        return new Compared(kept, profile);
    }

    /** Works near the seed that are allowed; of each series also its first volume. */
    List<Compared> near(Compared seed, Predicate<ShelfWork> allowed) {
        Map<String, Compared> near = new HashMap<>();
        List<WorkProfile> found =
                candidates.near(seed.profile(), work -> allowed.test(kept(work.traits())), CandidateSearch.CANDIDATES);
        for (WorkProfile work : found) {
            near.put(work.traits().id(), new Compared(kept(work.traits()), work));
            firstOfSeries(kept(work.traits()), allowed)
                    .flatMap(first -> catalog.work(first.id()).map(profile -> new Compared(first, profile)))
                    .ifPresent(first -> near.put(first.work().id(), first));
        }
        near.remove(seed.work().id());
        return near.values().stream()
                .sorted(Comparator.comparing(one -> one.work().id()))
                .toList();
    }

    /** The first volume of the work's series that the library has and that is allowed. */
    Optional<ShelfWork> firstOfSeries(ShelfWork work, Predicate<ShelfWork> allowed) {
        return volumes(work).stream().filter(allowed).findFirst();
    }

    /** The volumes of the work's series that the library has, in order; empty when it is in none. */
    List<ShelfWork> volumes(ShelfWork work) {
        return work.traits()
                .series()
                .map(place -> bySeries.getOrDefault(place.series(), List.of()))
                .orElse(List.of());
    }

    /** Whether a librarian has paired the two. */
    boolean paired(ShelfWork one, ShelfWork other) {
        return pairs.getOrDefault(one.id(), Set.of()).contains(other.id());
    }

    /** The works that a librarian has paired with it. */
    List<Compared> pairedWith(ShelfWork work) {
        return pairs.getOrDefault(work.id(), Set.of()).stream()
                .filter(id -> !id.equals(work.id()))
                .sorted()
                .flatMap(id -> catalog.work(id).stream())
                .map(profile -> new Compared(kept(profile.traits()), profile))
                .toList();
    }

    /** Whether the library has fewer copies of it than of most. */
    boolean lessHeld(Traits work) {
        return work.editions() <= editionsMiddle;
    }

    private ShelfWork kept(Traits traits) {
        return Optional.ofNullable(works.get(traits.id()))
                .orElseThrow(() -> new IllegalStateException("the shelf keeps every work, but not " + traits.id()));
    }

    /** A work, and as measures see it. */
    record Compared(ShelfWork work, WorkProfile profile) {}
}
