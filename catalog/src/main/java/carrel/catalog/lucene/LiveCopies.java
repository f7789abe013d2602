package carrel.catalog.lucene;

import carrel.catalog.Holding;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.schema.CatalogSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Where copies are at this moment, laid over what the index says of them: a loan shows at once in filters, counts and
 * pages, and no document is written again. Belongs to one state of the index.
 */
final class LiveCopies {
    /** Nothing newer than the index is known. */
    static final LiveCopies NONE = new LiveCopies(Map.of(), List.of());

    private static final String FIELD = CatalogSchema.BUILDING_NOW.name();
    private static final BytesRef ONLINE = new BytesRef(CatalogSchema.ONLINE);

    private final Map<String, List<Holding>> copies;

    /** For each segment, the editions in it whose copies are known, with the buildings that have one in. */
    private final List<Map<Integer, SortedSet<BytesRef>>> segments;

    private LiveCopies(Map<String, List<Holding>> copies, List<Map<Integer, SortedSet<BytesRef>>> segments) {
        this.copies = copies;
        this.segments = segments;
    }

    /** @param copies all the copies of some editions, by the edition's id */
    static LiveCopies of(DirectoryReader reader, Map<String, List<Holding>> copies) throws IOException {
        if (copies.isEmpty()) {
            return NONE;
        }
        List<Map<Integer, SortedSet<BytesRef>>> segments = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.add(in(leaf.reader(), copies));
        }
        return new LiveCopies(copies, List.copyOf(segments));
    }

    private static Map<Integer, SortedSet<BytesRef>> in(LeafReader segment, Map<String, List<Holding>> copies)
            throws IOException {
        Map<Integer, SortedSet<BytesRef>> known = new HashMap<>();
        Terms ids = segment.terms(StoredEdition.ID);
        if (ids == null) {
            return known;
        }
        TermsEnum terms = ids.iterator();
        Bits live = segment.getLiveDocs();
        for (Map.Entry<String, List<Holding>> entry : copies.entrySet()) {
            if (!terms.seekExact(new BytesRef(entry.getKey()))) {
                continue;
            }
            PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    known.put(doc, buildings(entry.getValue()));
                }
            }
        }
        return known;
    }

    private static SortedSet<BytesRef> buildings(List<Holding> copies) {
        SortedSet<BytesRef> buildings = new TreeSet<>();
        copies.stream()
                .filter(copy -> copy.status() == Holding.Status.AVAILABLE)
                .forEach(copy -> buildings.add(new BytesRef(copy.building())));
        return buildings;
    }

    /** The buildings where each edition of a segment can be had now. */
    SortedSetDocValues buildingsNow(LeafReaderContext segment) throws IOException {
        SortedSetDocValues indexed = DocValues.getSortedSet(segment.reader(), FIELD);
        boolean nothingNewer = segments.isEmpty() || segments.get(segment.ord).isEmpty();
        return nothingNewer ? indexed : new OverlaidValues(indexed, segments.get(segment.ord), ONLINE);
    }

    /** The work as it is now. */
    Work on(Work work) {
        return copies.isEmpty()
                ? work
                : new Work(work.id(), work.editions().stream().map(this::on).toList());
    }

    private Resource on(Resource edition) {
        List<Holding> now = copies.get(edition.id());
        return now == null ? edition : edition.with().holdings(now).build();
    }
}
