package carrel.searchapi.readalikes;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.readalikes.model.BookLists;
import carrel.searchapi.readalikes.model.CandidateSearch;
import carrel.searchapi.readalikes.model.CatalogProfile;
import carrel.searchapi.readalikes.model.Layer;
import carrel.searchapi.readalikes.model.Trait;
import carrel.searchapi.readalikes.model.Traits;
import carrel.searchapi.readalikes.model.WorkProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One state of the catalogue, prepared for comparing: every work with what is kept of it, and who is in which series. */
final class ShelfProfile {
    private static final Comparator<ShelfWork> BY_VOLUME = Comparator.<ShelfWork>comparingInt(
                    work -> work.volume().orElse(Integer.MAX_VALUE))
            .thenComparing(ShelfWork::id);

    /** They take some 40 ms of a processor. */
    private static final int WORKS_BETWEEN_LULLS = 500;

    /** In the order of their ids, which is that of their numbers. */
    private final List<ShelfWork> works;

    private final Map<String, List<ShelfWork>> bySeries = new HashMap<>();
    private final CatalogProfile catalog;
    private final CandidateSearch candidates;
    private final Readerships readerships;
    private final AppealWords appeal;
    private final BookLists lists;
    private final Map<String, Set<String>> pairs;
    private final List<Wanting> wanting;
    private final Supplier<Curation> staff;

    /** What the staff had said when this was prepared. */
    private final Curation said;

    private final int fewCopies;

    private ShelfProfile(
            List<ShelfWork> works,
            LibrarianLists.Resolved lists,
            Supplier<Curation> staff,
            Curation said,
            AppealWords appeal) {
        this.staff = staff;
        this.said = said;
        this.appeal = appeal;
        this.lists = lists.lists();
        this.pairs = lists.pairs();
        this.wanting = lists.wanting();
        this.works = List.copyOf(works);
        for (ShelfWork work : works) {
            work.traits().series().ifPresent(place -> bySeries.computeIfAbsent(
                            place.series(), fresh -> new ArrayList<>())
                    .add(work));
        }
        bySeries.replaceAll(
                (series, volumes) -> volumes.stream().sorted(BY_VOLUME).toList());
        this.catalog = CatalogProfile.of(works.stream().map(ShelfWork::traits).toList(), lists.lists());
        this.candidates = new CandidateSearch(catalog);
        this.readerships = new Readerships(works.stream().map(ShelfWork::traits).toList());
        int[] copies = works.stream()
                .mapToInt(work -> work.traits().editions())
                .sorted()
                .toArray();
        int middle = copies.length == 0 ? 0 : copies[copies.length / 2];
        // Where most works have one number of copies, the lesser half are those that have fewer, if there are any.
        this.fewCopies = copies.length > 0 && copies[0] < middle ? middle - 1 : middle;
    }

    /**
     * Reads every work of the catalogue.
     *
     * @param lull run now and then, to wait for a moment in which nobody needs the processor
     */
    static ShelfProfile of(
            CatalogSearcher catalog, LibrarianLists lists, Supplier<Curation> staff, AppealWords appeal, Runnable lull)
            throws IOException {
        Curation said = staff.get();
        List<ShelfWork> all = new ArrayList<>();
        Interner known = new Interner();
        LibrarianLists.Resolving resolving = lists.resolving();
        catalog.each(work -> {
            if (all.size() % WORKS_BETWEEN_LULLS == 0) {
                lull.run();
            }
            all.add(ShelfWork.of(work, appeal).sharing(known));
            resolving.see(work);
        });
        all.sort(Comparator.comparing(ShelfWork::id));
        return new ShelfProfile(all, resolving.resolved(), staff, said, appeal);
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
        return compared(work.id()).orElseGet(() -> {
            ShelfWork later = ShelfWork.of(work, appeal);
            return new Compared(later, catalog.of(later.traits()));
        });
    }

    /** The work of that id as this state compares it. */
    Optional<Compared> compared(String id) {
        return number(id).stream().mapToObj(this::compared).findFirst();
    }

    private Compared compared(int number) {
        return new Compared(works.get(number), catalog.work(number));
    }

    /** The work of that id as this state keeps it. */
    Optional<ShelfWork> work(String id) {
        return number(id).stream().mapToObj(works::get).findFirst();
    }

    /** By halves: a map of a million ids would take 50 MB. */
    private OptionalInt number(String id) {
        int below = 0;
        int end = works.size();
        while (below < end) {
            int middle = (below + end) >>> 1;
            int order = works.get(middle).id().compareTo(id);
            if (order == 0) {
                return OptionalInt.of(middle);
            }
            below = order < 0 ? middle + 1 : below;
            end = order < 0 ? end : middle;
        }
        return OptionalInt.empty();
    }

    /** The ids of all works, in order. */
    List<String> ids() {
        return works.stream().map(ShelfWork::id).toList();
    }

    /** The works that are new here, are gone, or are not what they were in the state before. */
    Set<String> changedSince(ShelfProfile before) {
        Set<String> changed = new HashSet<>();
        works.forEach(work -> {
            String id = work.id();
            boolean same = before.work(id).equals(Optional.of(work))
                    && before.said.pairedWith(id).equals(said.pairedWith(id));
            if (!same) {
                changed.add(id);
            }
        });
        before.ids().stream().filter(id -> work(id).isEmpty()).forEach(changed::add);
        return changed;
    }

    /** For whom each work is. */
    Readerships readerships() {
        return readerships;
    }

    /**
     * Works near the seed that are allowed; of each series also its first volume.
     *
     * @param eligible the numbers of all that may be near, whether allowed or not
     */
    List<Compared> near(Compared seed, BitSet eligible, Predicate<ShelfWork> allowed) {
        String id = seed.work().id();
        Map<String, Compared> near = new HashMap<>();
        Set<String> series = new HashSet<>();
        List<Integer> found = candidates.near(
                seed.profile(),
                eligible,
                number -> !works.get(number).id().equals(id) && allowed.test(works.get(number)),
                CandidateSearch.CANDIDATES);
        for (int number : found) {
            Compared work = compared(number);
            near.put(work.work.id(), work);
            if (work.work.traits().series().isPresent()
                    && series.add(work.work.traits().series().get().series())) {
                firstOfSeries(work.work, allowed)
                        .flatMap(first -> compared(first.id()))
                        .ifPresent(first -> near.put(first.work().id(), first));
            }
        }
        near.remove(id);
        return List.copyOf(near.values());
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

    /** Whether this was prepared with that as the staff's word. */
    boolean staffSaid(Curation now) {
        return said.equals(now);
    }

    /** Whether a librarian has paired the two. */
    boolean paired(ShelfWork one, ShelfWork other) {
        return pairs.getOrDefault(one.id(), Set.of()).contains(other.id())
                || staff.get().pairedWith(one.id()).contains(other.id());
    }

    /** The works that a librarian has paired with it. */
    List<Compared> pairedWith(ShelfWork work) {
        Set<String> listed = pairs.getOrDefault(work.id(), Set.of());
        Set<String> said = staff.get().pairedWith(work.id());
        // Nearly always, and this is asked of every candidate.
        if (listed.isEmpty() && said.isEmpty()) {
            return List.of();
        }
        return Stream.concat(listed.stream(), said.stream())
                .distinct()
                .filter(id -> !id.equals(work.id()))
                .sorted()
                .flatMap(id -> compared(id).stream())
                .toList();
    }

    /** What the library's book-lists have and the library lacks, what stands beside most of its books first. */
    List<Wanting> wanting() {
        return wanting;
    }

    /** The series that have gaps, those of which the library has most copies first. */
    List<SeriesGap> gaps() {
        return bySeries.values().stream()
                .flatMap(volumes -> SeriesGap.between(volumes).stream())
                .sorted(Comparator.<SeriesGap>comparingInt(gap -> -gap.copies()).thenComparing(SeriesGap::work))
                .toList();
    }

    /** Works of which some feeling is guessed and none is judged, in the order of their ids. */
    Stream<String> unjudged() {
        Set<String> judged = staff.get().appeal().keySet();
        return works.stream()
                .filter(work -> work.traits().of(Trait.Kind.APPEAL).findAny().isPresent())
                .map(ShelfWork::id)
                .filter(id -> !judged.contains(id));
    }

    /** Whether the library has fewer copies of it than of most. */
    boolean lessHeld(Traits work) {
        return work.editions() <= fewCopies;
    }

    /** A work, and as measures see it. */
    record Compared(ShelfWork work, WorkProfile profile) {}
}
