package carrel.searchapi.readalikes.model;

import java.util.Optional;

/**
 * A work as measures compare it: its traits weighed by how rare they are in the catalogue, and filled in by its kin.
 */
public final class WorkProfile {
    final Traits traits;

    /** All that it is and is about, as its own record says. */
    final SparseVector own;

    /** The same with its kin. */
    final SparseVector whole;

    /** Everything together: headings, appeal, honors. */
    final SparseVector everything;

    private final KindRanges kinds;

    final SparseVector ownLists;

    /** Its lists, and those of its kin. */
    final SparseVector lists;

    private final PointsOfWorks points;

    /** Where it lies in the space of lists, once that has been asked. */
    private volatile Optional<double[]> point = Optional.empty();

    /** How many works of its author the catalogue has, itself included. */
    final int authorWorks;

    /** How many works of its series the catalogue has; 0 when it is in none. */
    final int seriesWorks;

    WorkProfile(
            Traits traits,
            SparseVector own,
            SparseVector whole,
            SparseVector everything,
            KindRanges kinds,
            SparseVector ownLists,
            SparseVector lists,
            PointsOfWorks points,
            int authorWorks,
            int seriesWorks) {
        this.traits = traits;
        this.own = own;
        this.whole = whole;
        this.everything = everything;
        this.kinds = kinds;
        this.ownLists = ownLists;
        this.lists = lists;
        this.points = points;
        this.authorWorks = authorWorks;
        this.seriesWorks = seriesWorks;
    }

    public Traits traits() {
        return traits;
    }

    /** How much of what it is, is about and feels like, is the other's too: from 0 to 1. */
    public double likeness(WorkProfile other) {
        return everything.cosine(other.everything);
    }

    /** Where it lies in the space of lists. */
    double[] point() {
        if (point.isEmpty()) {
            point = Optional.of(points.of(traits, everything));
        }
        return point.get();
    }

    /** Made each time: to keep five for each work took a fifth of all that is kept. */
    SparseVector of(Trait.Kind kind) {
        return kinds.part(everything, kind);
    }
}
