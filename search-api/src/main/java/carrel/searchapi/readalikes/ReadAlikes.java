package carrel.searchapi.readalikes;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.readalikes.ShelfProfile.Compared;
import carrel.searchapi.readalikes.model.AdditiveModel;
import carrel.searchapi.readalikes.model.ModelFile;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds books like books. Works near the seeds are scored by a sum that can be read, and taken one after the other so
 * that the list is not one shelf; a work whose likeness nobody can say is not suggested. Nothing about any reader goes in.
 */
public final class ReadAlikes implements Closeable {
    /** The longest list. */
    public static final int MOST = 20;

    /** A librarian's word comes before any sum. */
    private static final float PAIRED = 100;

    private final CatalogSearcher catalog;
    private final AdditiveModel model = ModelFile.shipped();
    private final AppealWords appeal;
    private final Spoken spoken;
    private final ShelfProfiles profiles;

    private ReadAlikes(CatalogSearcher catalog, LibrarianLists lists, Supplier<Curation> staff) {
        this.catalog = catalog;
        this.appeal = new AppealWords(staff);
        this.spoken = new Spoken(appeal);
        this.profiles = new ShelfProfiles(catalog, lists, staff, appeal, model);
    }

    /** Read-alikes out of a catalog. */
    public static ReadAlikes over(CatalogSearcher catalog) {
        return over(catalog, LibrarianLists.NONE);
    }

    /** Read-alikes out of a catalog, with the help of lists that people have made. */
    public static ReadAlikes over(CatalogSearcher catalog, LibrarianLists lists) {
        return over(catalog, lists, () -> Curation.NONE);
    }

    /**
     * Read-alikes out of a catalog, with the help of lists and of what the staff say of books.
     *
     * @param staff asked at every suggestion; gives the same object until something is said anew
     */
    public static ReadAlikes over(CatalogSearcher catalog, LibrarianLists lists, Supplier<Curation> staff) {
        return new ReadAlikes(catalog, lists, staff);
    }

    /**
     * Begins to prepare in a thread of its own, and keeps up with the catalog until it is closed.
     *
     * @param lull run before each work, to wait for a moment in which nobody needs the processor
     */
    public void begin(Runnable lull) {
        profiles.begin(lull);
    }

    /** Prepares the catalog's newest state, so that the first reader need not wait for it. */
    public void warm() throws IOException {
        profiles.get();
    }

    /** Whether readers can be answered, waiting for that at most so long. */
    public boolean readyWithin(Duration patience) throws IOException {
        return profiles.readyWithin(patience);
    }

    /** Finds out ahead what is close to a work, as {@link #begin} does for all of them in the end. */
    public void findAhead(String id) throws IOException {
        profiles.get().findAhead(id);
    }

    /** Works like the seed, the likest first, at most {@value #MOST}. */
    public List<ReadAlike> of(Work seed) throws IOException {
        return of(seed, MOST);
    }

    /** Works like the seed, the likest first, at most so many: the first of a longer list, in less time. */
    public List<ReadAlike> of(Work seed, int most) throws IOException {
        return of(Wanted.like(seed), most);
    }

    /** Works like those that a reader liked, the likest first, at most so many. */
    public List<ReadAlike> of(Wanted wanted, int most) throws IOException {
        ShelfProfiles.State state = profiles.get();
        List<Scored> ranked = paired(wanted, state.shortlist(wanted), state.shelf());
        return choosing(wanted, state.shelf()).choose(ranked, most);
    }

    /** What is near a work, of works like it at most so many. */
    public Nearby near(Work seed, int most) throws IOException {
        ShelfProfiles.State state = profiles.get();
        ShelfProfile shelf = state.shelf();
        Wanted wanted = Wanted.like(seed);
        Shortlist shortlist = state.shortlist(wanted);
        Choosing choosing = choosing(wanted, shelf);
        ShelfWork kept = shelf.compared(seed).work();
        return new Nearby(
                choosing.choose(paired(wanted, shortlist, shelf), most),
                SeriesShelf.of(kept, shelf.volumes(kept)),
                new Twins(choosing.first(shortlist.easier()), choosing.first(shortlist.harder())));
    }

    /** How the work feels to read: every term, and what is known of each. */
    public List<AppealGuess> appeal(Work work) {
        return appeal.all(work);
    }

    /** The ids of works of which some feeling is guessed and nothing is judged yet; at most so many. */
    public List<String> unjudged(int most) throws IOException {
        return profiles.get().shelf().unjudged().limit(most).toList();
    }

    /** What the library's book-lists have and the library lacks, what stands beside most of its books first. */
    public List<Wanting> wanting() throws IOException {
        return profiles.get().shelf().wanting();
    }

    /** The series that have gaps, those of which the library has most copies first. */
    public List<SeriesGap> gaps() throws IOException {
        return profiles.get().shelf().gaps();
    }

    @Override
    public void close() {
        profiles.close();
    }

    private Choosing choosing(Wanted wanted, ShelfProfile shelf) {
        return new Choosing(wanted, catalog, shelf, new Reasons(shelf, new Closeness(model, shelf), spoken));
    }

    /** The shortlist with what a librarian has paired with a seed on top. */
    private static List<Scored> paired(Wanted wanted, Shortlist shortlist, ShelfProfile shelf) {
        List<Scored> ranked = new ArrayList<>();
        List<String> named = wanted.like().stream().map(Work::id).toList();
        List<ShelfWork> seeds =
                wanted.like().stream().map(work -> shelf.compared(work).work()).toList();
        for (ShelfWork seed : seeds) {
            for (Compared pair : shelf.pairedWith(seed)) {
                boolean granted = wanted.wishes().stream().allMatch(wish -> wish.granted(seeds, pair.work()));
                if (granted
                        && !named.contains(pair.work().id())
                        && ranked.stream()
                                .noneMatch(one -> one.id().equals(pair.work().id()))) {
                    ranked.add(new Scored(pair, PAIRED));
                }
            }
        }
        ranked.sort(Scored.BEST_FIRST);
        List<String> first = ranked.stream().map(Scored::id).toList();
        shortlist.alike().stream().filter(one -> !first.contains(one.id())).forEach(ranked::add);
        return ranked;
    }
}
