package carrel.indexer.mapping.feeds;

import carrel.catalog.Origin;
import carrel.catalog.Resource;
import java.util.Optional;

/**
 * How the records of one kind of feed are understood.
 *
 * @param <T> a record as it was parsed
 */
public interface FeedRules<T> {
    /** What the feed calls the record; empty when it has no name of its own. */
    Optional<String> number(T record);

    /** Whether the record says that readers no longer have the resource, or shall not see it. */
    default boolean isGone(T record) {
        return false;
    }

    /** Why the record describes no resource, as a sentence's end; empty when it does. */
    Optional<String> objection(T record);

    /** The resource that the record describes; only asked when there is no objection. */
    Resource resource(T record, Origin origin);
}
