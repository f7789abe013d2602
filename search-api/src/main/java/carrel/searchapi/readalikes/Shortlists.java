package carrel.searchapi.readalikes;

import carrel.catalog.Work;
import carrel.searchapi.readalikes.ShelfProfile.Compared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shortlists found ahead or asked for, each kept as ids and scores: about 700 bytes a work. What the kept list of a work says is what
 * would be found for it now, but for what other works of the catalogue have changed in how rare things are.
 */
final class Shortlists {
    private final Map<String, Kept> keptByWork = new ConcurrentHashMap<>();

    /** The works whose shortlists are still to be found. */
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    private final ShelfProfile shelf;

    private Shortlists(ShelfProfile shelf) {
        this.shelf = shelf;
    }

    /** None found yet. */
    static Shortlists none(ShelfProfile shelf) {
        Shortlists none = new Shortlists(shelf);
        none.missing.addAll(shelf.ids());
        return none;
    }

    /**
     * Those found for the state before, without the lists that the change may concern: of works that have changed, of
     * works that have a changed one on their list, and of works near a changed one.
     */
    static Shortlists after(Shortlists before, ShelfProfile shelf) {
        Set<String> changed = shelf.changedSince(before.shelf);
        if (changed.size() > shelf.ids().size() / 4) {
            return none(shelf);
        }
        Set<String> concerned = new HashSet<>(changed);
        for (String id : changed) {
            shelf.compared(id)
                    .map(work -> shelf.near(work, other -> true))
                    .ifPresent(
                            near -> near.forEach(one -> concerned.add(one.work().id())));
        }
        Shortlists after = new Shortlists(shelf);
        for (String id : shelf.ids()) {
            Kept kept = before.keptByWork.get(id);
            if (kept == null || concerned.contains(id) || kept.hasAny(changed)) {
                after.missing.add(id);
            } else {
                after.keptByWork.put(id, kept);
            }
        }
        return after;
    }

    /** The list that is kept; nothing when there is none yet. */
    Optional<Shortlist> of(Work seed) {
        return Optional.ofNullable(keptByWork.get(seed.id()))
                .map(kept -> new Shortlist(scored(kept.alike), scored(kept.easier), scored(kept.harder)));
    }

    void keep(String work, Shortlist found) {
        keptByWork.put(work, new Kept(Line.of(found.alike()), Line.of(found.easier()), Line.of(found.harder())));
        missing.remove(work);
    }

    /** The works whose shortlists are still to be found, in order. */
    List<String> missing() {
        return missing.stream().sorted().toList();
    }

    private List<Scored> scored(Line line) {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < line.works.length; i++) {
            Optional<Compared> work = shelf.compared(line.works[i]);
            float score = line.scores[i];
            work.ifPresent(one -> scored.add(new Scored(one, score)));
        }
        return scored;
    }

    private record Kept(Line alike, Line easier, Line harder) {
        boolean hasAny(Set<String> works) {
            return alike.hasAny(works) || easier.hasAny(works) || harder.hasAny(works);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Millions of them are kept, and nobody else sees them.
    private record Line(String[] works, float[] scores) {
        static Line of(List<Scored> scored) {
            float[] scores = new float[scored.size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = scored.get(i).score();
            }
            return new Line(scored.stream().map(Scored::id).toArray(String[]::new), scores);
        }

        boolean hasAny(Set<String> some) {
            for (String work : works) {
                if (some.contains(work)) {
                    return true;
                }
            }
            return false;
        }
    }
}
