package carrel.searchapi.readalikes;

import carrel.searchapi.readalikes.ShelfProfile.Compared;
import carrel.searchapi.readalikes.model.AdditiveModel;
import carrel.searchapi.readalikes.model.Trait.Kind;
import carrel.searchapi.readalikes.model.Traits;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The works closest to some seeds, of those that may be suggested for them: the candidates, scored. */
final class Closest {
    /** More than are shown, since some of them fall to the guards, and some are out when they are to be shown. */
    private static final int SHORTLISTED = 60;

    private static final int TWINS = 5;
    /** What a book that readers did not like weighs against one that they did. */
    private static final double UNLIKE = 0.5;

    private final ShelfProfile shelf;
    private final Closeness closeness;

    Closest(ShelfProfile shelf, AdditiveModel model) {
        this.shelf = shelf;
        this.closeness = new Closeness(model, shelf);
    }

    /** The closest to what is wanted; in another language only when there are none in the seeds' own. */
    Shortlist to(Seeds wanted) {
        Request request = new Request(wanted);
        Readerships readerships = shelf.readerships();
        Shortlist found = request.shortlist(readerships.in(request.languages), request::sharesLanguage);
        return found.alike().isEmpty() ? request.shortlist(readerships.all(), work -> true) : found;
    }

    /** One question, answered. */
    private final class Request {
        private final Seeds wanted;
        private final List<ShelfWork> seeds;
        private final Set<String> named = new HashSet<>();
        private final Set<String> languages = new HashSet<>();

        Request(Seeds wanted) {
            this.wanted = wanted;
            this.seeds = wanted.likes().stream().map(Compared::work).toList();
            Stream.concat(wanted.likes().stream(), wanted.unlikes().stream())
                    .forEach(one -> named.add(one.work().id()));
            if (!wanted.wishes().contains(Wish.IN_SPANISH)) {
                seeds.forEach(seed -> languages.addAll(seed.traits().languages()));
            }
        }

        /** @param eligible the numbers of works that may be readable */
        Shortlist shortlist(BitSet eligible, Predicate<ShelfWork> readable) {
            seeds.forEach(seed -> shelf.readerships().keepNear(seed.traits().audience(), eligible));
            Predicate<ShelfWork> allowed = work -> readable.test(work) && allowed(work);
            Map<String, Compared> candidates = new HashMap<>();
            wanted.likes().forEach(like -> shelf.near(like, eligible, allowed)
                    .forEach(near -> candidates.put(near.work().id(), near)));
            KindredPairs pairs = new KindredPairs(wanted.likes(), candidates, shelf, allowed);
            Map<String, Optional<ShelfWork>> volumes = new HashMap<>();
            List<Scored> scored = candidates.values().stream()
                    .filter(one -> standsForItsSeries(one.work(), allowed, volumes))
                    .map(one -> new Scored(one, (float) (score(one) + pairs.of(one))))
                    .sorted(Scored.BEST_FIRST)
                    .toList();
            return new Shortlist(
                    scored.subList(0, Math.min(SHORTLISTED, scored.size())), twins(scored, -1), twins(scored, 1));
        }

        private double score(Compared one) {
            double sum = 0;
            for (Compared like : wanted.likes()) {
                sum += closeness.of(like, one) / wanted.likes().size();
            }
            for (Compared unlike : wanted.unlikes()) {
                sum -= UNLIKE * closeness.of(unlike, one) / wanted.unlikes().size();
            }
            return sum;
        }

        boolean sharesLanguage(ShelfWork work) {
            return languages.isEmpty()
                    || work.traits().languages().isEmpty()
                    || !Collections.disjoint(languages, work.traits().languages());
        }

        /** Another book, for readers of nearly the same age as each of the seeds', that grants the wishes. */
        private boolean allowed(ShelfWork work) {
            if (named.contains(work.id())) {
                return false;
            }
            for (ShelfWork seed : seeds) {
                if (!seed.traits().nearAudience(work.traits()) || work.retells(seed)) {
                    return false;
                }
            }
            for (Wish wish : wanted.wishes()) {
                if (!wish.granted(seeds, work)) {
                    return false;
                }
            }
            return true;
        }

        /** Of a seed's series the next volume is suggested, of any other the first that the library has. */
        private boolean standsForItsSeries(
                ShelfWork work, Predicate<ShelfWork> allowed, Map<String, Optional<ShelfWork>> volumes) {
            return work.traits()
                    .series()
                    .map(place -> volumes.computeIfAbsent(place.series(), series -> standing(work, allowed))
                            .map(work::equals)
                            .orElse(true))
                    .orElse(true);
        }

        private Optional<ShelfWork> standing(ShelfWork work, Predicate<ShelfWork> allowed) {
            int volume = seeds.stream()
                    .filter(work::sameSeries)
                    .findFirst()
                    .map(seed -> seed.volume().orElse(0))
                    .orElse(-1);
            return shelf.firstOfSeries(work, other -> other.volume().orElse(0) > volume && allowed.test(other))
                    .or(() -> shelf.firstOfSeries(work, allowed));
        }

        private List<Scored> twins(List<Scored> scored, int step) {
            return scored.stream()
                    .filter(one -> seeds.stream()
                            .allMatch(seed ->
                                    twins(seed.traits(), one.work().work().traits(), step)))
                    .limit(TWINS)
                    .toList();
        }

        /** About the same, for another audience, and with the same feeling where the seed has any. */
        private static boolean twins(Traits seed, Traits other, int step) {
            boolean apart = seed.audience().isPresent()
                    && other.audience().isPresent()
                    && other.audience().getAsInt() == seed.audience().getAsInt() + step;
            return apart
                    && (shares(seed, other, Kind.TOPIC) || shares(seed, other, Kind.PLACE))
                    && (seed.of(Kind.APPEAL).findAny().isEmpty() || shares(seed, other, Kind.APPEAL));
        }

        private static boolean shares(Traits seed, Traits other, Kind kind) {
            return seed.of(kind).anyMatch(other.traits()::contains);
        }
    }
}
