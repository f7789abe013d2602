package carrel.indexer;

/**
 * What became of records. Nothing is lost silently: {@code read = indexed + merged + deleted + setAside}, always.
 *
 * @param indexed became an edition that the catalog did not have
 * @param merged took the place of an earlier record of the same edition
 * @param deleted said that a resource is gone
 * @param setAside could not be read; kept in the set-aside file
 */
public record Counts(long indexed, long merged, long deleted, long setAside) {
    /** Nothing was read. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** All that was read. */
    public long read() {
        return indexed + merged + deleted + setAside;
    }

    public Counts plus(Counts more) {
        return new Counts(
                indexed + more.indexed, merged + more.merged, deleted + more.deleted, setAside + more.setAside);
    }

    Counts plusIndexed() {
        return new Counts(indexed + 1, merged, deleted, setAside);
    }

    Counts plusMerged() {
        return new Counts(indexed, merged + 1, deleted, setAside);
    }

    Counts plusDeleted() {
        return new Counts(indexed, merged, deleted + 1, setAside);
    }

    Counts plusSetAside() {
        return new Counts(indexed, merged, deleted, setAside + 1);
    }

    /** A record that was set aside is in the catalog after all. */
    Counts setAsideNowMerged() {
        return new Counts(indexed, merged + 1, deleted, setAside - 1);
    }

    @Override
    public String toString() {
        return String.format(
                "%,d read = %,d indexed + %,d merged + %,d deleted + %,d set aside",
                read(), indexed, merged, deleted, setAside);
    }
}
