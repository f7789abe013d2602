package carrel.catalog.lucene;

import carrel.catalog.search.SearchTooSlow;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Has both of Lucene's guards of time, since each misses what the other stops: one the scoring, one the reading of terms. */
final class TimedSearcher extends IndexSearcher {
    private static final Duration TIME_MAX = Duration.ofSeconds(8);

    /** What is to be found out in time. */
    interface Use<T> {
        T of(TimedSearcher searcher) throws IOException;
    }

    TimedSearcher(DirectoryReader reader, Deadline deadline) throws IOException {
        super(ExitableDirectoryReader.wrap(reader, deadline));
        setTimeout(deadline);
    }

    /** @throws SearchTooSlow when it takes longer than a reader waits */
    static <T> T within(DirectoryReader reader, Use<T> use) throws IOException {
        TimedSearcher searcher = new TimedSearcher(reader, new Deadline(TIME_MAX));
        try {
            T found = use.of(searcher);
            if (searcher.timedOut()) {
                throw new SearchTooSlow(TIME_MAX);
            }
            return found;
        } catch (ExitableDirectoryReader.ExitingReaderException late) {
            throw new SearchTooSlow(TIME_MAX);
        }
    }

    /** A query with its terms looked up, so that one look serves the search and what is asked of its results. */
    Weight prepare(Query query) throws IOException {
        return createWeight(rewrite(query), ScoreMode.COMPLETE, 1);
    }

    /** Goes over all that answers, when only that counts and not how well. */
    void collect(Query query, Collector into) throws IOException {
        collect(createWeight(rewrite(new ConstantScoreQuery(query)), into.scoreMode(), 1), into);
    }

    void collect(Weight prepared, Collector into) throws IOException {
        into.setWeight(prepared);
        for (LeafReaderContext segment : getLeafContexts()) {
            searchLeaf(segment, 0, DocIdSetIterator.NO_MORE_DOCS, prepared, into);
        }
    }
}
