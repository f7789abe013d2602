package carrel.searchapi.readalikes;

import carrel.catalog.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Shortlists found ahead or asked for, each kept as ids and scores: about 600 bytes a work. What the kept list of a work
 * says is what would be found for it now, but for what other works of the catalogue have changed in how rare things are.
 */
final class Shortlists {
    /** Where there are more works, the others' are found each time: those of a million would be 600 MB. */
    static final int KEPT_MAX = 500_000;

    private final Map<String, Kept> keptByWork = new ConcurrentHashMap<>();

    private final ShelfProfile shelf;
    private final int most;

    private Shortlists(ShelfProfile shelf, int most) {
        this.shelf = shelf;
        this.most = most;
    }

    /** None found yet, and at most so many to be kept. */
    static Shortlists none(ShelfProfile shelf, int most) {
        return new Shortlists(shelf, most);
    }

    /**
     * Those found for the state before, without the lists that the change may concern: of works that have changed, of
     * works that have a changed one on their list, and of works near a changed one.
     */
    static Shortlists after(Shortlists before, ShelfProfile shelf) {
        Set<String> changed = shelf.changedSince(before.shelf);
        if (changed.size() > shelf.ids().size() / 4) {
            return none(shelf, before.most);
        }
        Set<String> concerned = new HashSet<>(changed);
        for (String id : changed) {
            shelf.compared(id)
                    .map(work -> shelf.near(work, shelf.readerships().all(), other -> true))
                    .ifPresent(
                            near -> near.forEach(one -> concerned.add(one.work().id())));
        }
        Shortlists after = new Shortlists(shelf, before.most);
        for (String id : shelf.ids()) {
            Kept kept = before.keptByWork.get(id);
            if (kept != null && !concerned.contains(id) && !kept.hasAny(changed)) {
                after.keptByWork.put(id, kept);
            }
        }
        return after;
    }

    /** The list that is kept; nothing when there is none yet. */
    Optional<Shortlist> of(Work seed) {
        return Optional.ofNullable(keptByWork.get(seed.id()))
                .map(kept -> new Shortlist(
                        scored(kept, 0, kept.easier),
                        scored(kept, kept.easier, kept.harder),
                        scored(kept, kept.harder, kept.works.length)));
    }

    void keep(String work, Shortlist found) {
        if (keptByWork.size() < most) {
            keptByWork.put(work, Kept.of(found));
        }
    }

    /** The works whose shortlists are still to be found ahead, in order. */
    List<String> missing() {
        return shelf.ids().stream()
                .filter(id -> !keptByWork.containsKey(id))
                .limit(Math.max(0, most - keptByWork.size()))
                .toList();
    }

    private List<Scored> scored(Kept kept, int from, int to) {
        List<Scored> scored = new ArrayList<>();
        for (int place = from; place < to; place++) {
            float score = kept.scores[place];
            shelf.compared(kept.works[place]).ifPresent(work -> scored.add(new Scored(work, score)));
        }
        return scored;
    }

    /** Those alike, then the easier and the harder ones from those places on. */
    @SuppressWarnings("ArrayRecordComponent") // A hundred thousand are kept, and nobody else sees them.
    private record Kept(String[] works, float[] scores, int easier, int harder) {
        static Kept of(Shortlist found) {
            List<Scored> all = Stream.of(found.alike(), found.easier(), found.harder())
                    .flatMap(List::stream)
                    .toList();
            float[] scores = new float[all.size()];
            for (int place = 0; place < scores.length; place++) {
                scores[place] = all.get(place).score();
            }
            int easier = found.alike().size();
            return new Kept(
                    all.stream().map(Scored::id).toArray(String[]::new),
                    scores,
                    easier,
                    easier + found.easier().size());
        }

        boolean hasAny(Set<String> some) {
            return Arrays.stream(works).anyMatch(some::contains);
        }
    }
}
