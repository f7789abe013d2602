package carrel.searchapi.readalikes;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.readalikes.ShelfProfile.Compared;
import carrel.searchapi.readalikes.model.AdditiveModel;
import carrel.searchapi.readalikes.model.ModelFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * Finds books like books. Works near the seeds are scored by a sum that can be read, and taken one after the other so
 * that the list is not one shelf; a work whose likeness nobody can say is not suggested. Nothing about any reader goes in.
 */
public final class ReadAlikes {
    /** The longest list. */
    public static final int MOST = 20;

    /** What a book that readers did not like weighs against one that they did. */
    private static final double UNLIKE = 0.5;
    /** How much the score counts against being unlike what is already in the list (MMR: Carbonell and Goldstein 1998). */
    private static final double RELEVANCE = 0.9;
    /** A librarian's word comes before any sum. */
    private static final double PAIRED = 100;
    /** How many of the best may come into the list at all. */
    private static final int POOL = 120;
    /** Among the first so many there shall be one that the library has few copies of. */
    private static final int FIRST = 10;

    private static final Comparator<Scored> BEST_FIRST =
            // Ids may tell how well known a book is (the order of some list), so their hash breaks ties.
            Comparator.<Scored>comparingDouble(scored -> -scored.score)
                    .thenComparingLong(scored -> hash(scored.work.work().id()))
                    .thenComparing(scored -> scored.work.work().id());

    private final CatalogSearcher catalog;
    private final AppealWords appeal = new AppealWords();
    private final Spoken spoken = new Spoken(appeal);
    private final AdditiveModel model = ModelFile.shipped();
    private final ShelfProfiles profiles;

    private ReadAlikes(CatalogSearcher catalog, LibrarianLists lists) {
        this.catalog = catalog;
        this.profiles = new ShelfProfiles(catalog, lists, appeal);
    }

    /** Read-alikes out of a catalog. */
    public static ReadAlikes over(CatalogSearcher catalog) {
        return over(catalog, LibrarianLists.NONE);
    }

    /** Read-alikes out of a catalog, with the help of lists that people have made. */
    public static ReadAlikes over(CatalogSearcher catalog, LibrarianLists lists) {
        return new ReadAlikes(catalog, lists);
    }

    /** Prepares the catalog's newest state, so that the first reader need not wait for it. */
    public void warm() throws IOException {
        profiles.get();
    }

    /** Works like the seed, the likest first, at most {@value #MOST}. */
    public List<ReadAlike> of(Work seed) throws IOException {
        return of(Wanted.like(seed));
    }

    /** Works like those that a reader liked, the likest first, at most {@value #MOST}. */
    public List<ReadAlike> of(Wanted wanted) throws IOException {
        ShelfProfile shelf = profiles.get();
        List<Compared> likes = wanted.like().stream().map(shelf::compared).toList();
        List<Scored> ranked = ranked(wanted, likes, shelf);
        return new Choosing(wanted, likes, shelf).choose(ranked);
    }

    /** Where a work stands in its series, if it is in one of which the library has more. */
    public Optional<SeriesShelf> series(Work work) throws IOException {
        ShelfProfile shelf = profiles.get();
        return SeriesShelf.of(
                shelf.compared(work).work(), shelf.volumes(shelf.compared(work).work()));
    }

    private List<Scored> ranked(Wanted wanted, List<Compared> likes, ShelfProfile shelf) {
        Closeness closeness = new Closeness(model, shelf);
        List<Compared> unlikes = wanted.unlike().stream().map(shelf::compared).toList();
        Predicate<ShelfWork> allowed = allowed(wanted, likes, unlikes);
        Map<String, Compared> candidates = new HashMap<>();
        likes.forEach(like -> shelf.near(like, allowed)
                .forEach(near -> candidates.put(near.work().id(), near)));
        likes.forEach(like -> shelf.pairedWith(like.work()).stream()
                .filter(pair -> allowed.test(pair.work()))
                .forEach(pair -> candidates.put(pair.work().id(), pair)));
        return candidates.values().stream()
                .filter(one -> standsForItsSeries(one.work(), likes, shelf, allowed))
                .map(one -> new Scored(
                        one,
                        score(one, likes, unlikes, closeness)
                                + (likes.stream().anyMatch(like -> shelf.paired(like.work(), one.work()))
                                        ? PAIRED
                                        : 0)))
                .sorted(BEST_FIRST)
                .limit(POOL)
                .toList();
    }

    private static double score(Compared one, List<Compared> likes, List<Compared> unlikes, Closeness closeness) {
        double sum = 0;
        for (Compared like : likes) {
            sum += closeness.of(like, one) / likes.size();
        }
        for (Compared unlike : unlikes) {
            sum -= UNLIKE * closeness.of(unlike, one) / unlikes.size();
        }
        return sum;
    }

    /** Another book, for readers of nearly the same age as each of the seeds', that grants the wishes. */
    private static Predicate<ShelfWork> allowed(Wanted wanted, List<Compared> likes, List<Compared> unlikes) {
        Set<String> named = new HashSet<>();
        likes.forEach(like -> named.add(like.work().id()));
        unlikes.forEach(unlike -> named.add(unlike.work().id()));
        List<ShelfWork> seeds = likes.stream().map(Compared::work).toList();
        return work -> !named.contains(work.id())
                && seeds.stream().noneMatch(work::retells)
                && seeds.stream().allMatch(seed -> seed.traits().nearAudience(work.traits()))
                && wanted.wishes().stream().allMatch(wish -> wish.granted(seeds, work));
    }

    /** Of a seed's series the next volume is suggested, of any other the first that the library has. */
    private static boolean standsForItsSeries(
            ShelfWork work, List<Compared> likes, ShelfProfile shelf, Predicate<ShelfWork> allowed) {
        if (work.traits().series().isEmpty()) {
            return true;
        }
        Optional<ShelfWork> seed =
                likes.stream().map(Compared::work).filter(work::sameSeries).findFirst();
        if (seed.isEmpty()) {
            return shelf.firstOfSeries(work, allowed).map(work::equals).orElse(true);
        }
        int volume = seed.get().volume().orElse(0);
        return shelf.firstOfSeries(
                        work, other -> allowed.test(other) && other.volume().orElse(0) > volume)
                .or(() -> shelf.firstOfSeries(work, allowed))
                .map(work::equals)
                .orElse(true);
    }

    private static long hash(String id) {
        CRC32 hash = new CRC32();
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        return hash.getValue();
    }

    private record Scored(Compared work, double score) {}

    /** Takes works out of a ranking, one after the other. */
    private final class Choosing {
        private final Wanted wanted;
        private final List<Compared> likes;
        private final ShelfProfile shelf;
        private final Reasons reasons;
        private final Variety variety;
        private final List<Compared> taken = new ArrayList<>();
        private final List<ReadAlike> chosen = new ArrayList<>();

        Choosing(Wanted wanted, List<Compared> likes, ShelfProfile shelf) {
            this.wanted = wanted;
            this.likes = likes;
            this.shelf = shelf;
            this.reasons = new Reasons(shelf, new Closeness(model, shelf), spoken);
            Set<String> lists = new HashSet<>();
            likes.forEach(like -> lists.addAll(shelf.lists().of(like.work().id())));
            this.variety = new Variety(shelf, lists);
        }

        List<ReadAlike> choose(List<Scored> ranked) throws IOException {
            List<Scored> left = new ArrayList<>(ranked);
            while (chosen.size() < MOST && !left.isEmpty()) {
                Scored next = next(left);
                left.remove(next);
                if (variety.hasRoom(next.work)) {
                    take(next);
                }
            }
            if (chosen.isEmpty() && wanted.wishes().isEmpty()) {
                takeForAge(ranked);
            }
            return List.copyOf(chosen);
        }

        /** For a book whose record says next to nothing: works for the same readers, rather than an empty list. */
        private void takeForAge(List<Scored> ranked) throws IOException {
            for (Scored one : ranked) {
                Optional<String> said = reasons.lastResort(likes.getFirst(), one.work);
                Optional<Work> work = said.isPresent() && variety.hasRoom(one.work)
                        ? catalog.work(one.work.work().id())
                        : Optional.empty();
                if (work.isPresent() && chosen.size() < FIRST) {
                    chosen.add(
                            new ReadAlike(work.get(), one.score, said.stream().toList()));
                    variety.take(one.work);
                }
            }
        }

        private void take(Scored next) throws IOException {
            Optional<Work> work = catalog.work(next.work.work().id());
            if (work.isEmpty()) {
                return; // Gone since this state was prepared.
            }
            List<String> said = said(work.get(), next.work);
            if (!said.isEmpty()) {
                chosen.add(new ReadAlike(work.get(), next.score, said));
                taken.add(next.work);
                variety.take(next.work);
            }
        }

        /** The reasons for the seed that has the most to say. */
        private List<String> said(Work work, Compared compared) {
            List<String> best = List.of();
            for (int i = 0; i < likes.size(); i++) {
                List<String> said = reasons.of(wanted.like().get(i), likes.get(i), work, compared);
                best = said.size() > best.size() ? said : best;
            }
            return best;
        }

        /** The best of what is left, as it stands beside what is taken. */
        private Scored next(List<Scored> left) {
            boolean wantsLessHeld = chosen.size() == FIRST - 1
                    && taken.stream().noneMatch(one -> shelf.lessHeld(one.work().traits()));
            double best = left.getFirst().score;
            double spread = Math.max(1e-9, best - left.getLast().score);
            Scored next = left.getFirst();
            double nextValue = Double.NEGATIVE_INFINITY;
            for (Scored one : left) {
                double likeTaken = taken.stream()
                        .mapToDouble(before -> one.work.profile().likeness(before.profile()))
                        .max()
                        .orElse(0);
                double value = RELEVANCE * (1 - (best - one.score) / spread) - (1 - RELEVANCE) * likeTaken;
                value += wantsLessHeld && shelf.lessHeld(one.work.work().traits()) ? 1 : 0;
                if (value > nextValue) {
                    nextValue = value;
                    next = one;
                }
            }
            return next;
        }
    }
}
