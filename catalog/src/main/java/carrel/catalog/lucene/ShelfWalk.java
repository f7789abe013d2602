package carrel.catalog.lucene;

import carrel.analyzers.text.CallNumber;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.schema.ShelfPlace;
import carrel.catalog.search.ShelfNeighbours;
import carrel.catalog.search.ShelfNeighbours.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;

/** Walks along the shelf from a book, to either side, in the order of call numbers. */
final class ShelfWalk {
    private static final String FIELD = CatalogSchema.SHELF_ORDER.name();

    /** Editions of one work often stand together, and each counts once. */
    private static final int EDITIONS_OF_ONE_WORK = 4;

    private final IndexSearcher searcher;
    private final Work from;

    private ShelfWalk(IndexSearcher searcher, Work from) {
        this.searcher = searcher;
        this.from = from;
    }

    /** The works on either side, at most so many on each. */
    static ShelfNeighbours of(IndexSearcher searcher, Work work, int each) throws IOException {
        Optional<CallNumber> stands = work.editions().stream()
                .flatMap(edition -> ShelfPlace.of(edition).stream())
                .findFirst();
        if (stands.isEmpty()) {
            return ShelfNeighbours.none();
        }
        ShelfWalk walk = new ShelfWalk(searcher, work);
        String key = stands.get().shelfKey();
        List<Place> before = new ArrayList<>(walk.places(key, true, each));
        Collections.reverse(before);
        return new ShelfNeighbours(Optional.of(stands.get().display()), before, walk.places(key, false, each));
    }

    private List<Place> places(String key, boolean leftward, int most) throws IOException {
        BytesRef here = new BytesRef(FieldLayout.clipped(key));
        // Whoever stands under the very same number stands to the right.
        Query side = leftward
                ? new TermRangeQuery(FIELD, null, here, false, false)
                : new TermRangeQuery(FIELD, here, null, true, false);
        SortField order = KeywordField.newSortField(FIELD, leftward, SortedSetSelector.Type.MIN);
        Map<String, Place> places = new LinkedHashMap<>();
        int wanted = (most + 1) * EDITIONS_OF_ONE_WORK;
        for (ScoreDoc found : searcher.search(side, wanted, new Sort(order, SortField.FIELD_DOC)).scoreDocs) {
            Blocks.Block block =
                    Blocks.block(searcher.getIndexReader(), searcher.storedFields(), lastOfBlock(found.doc));
            Resource edition = block.edition(found.doc);
            if (places.size() < most && !block.work().id().equals(from.id())) {
                ShelfPlace.of(edition)
                        .ifPresent(number ->
                                places.putIfAbsent(block.work().id(), new Place(number.display(), block.work())));
            }
        }
        return List.copyOf(places.values());
    }

    private int lastOfBlock(int edition) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(edition, segments));
        BitSet last = Blocks.LAST.getBitSet(segment);
        if (last == null) {
            throw new IllegalStateException("an edition without its work");
        }
        return segment.docBase + last.nextSetBit(edition - segment.docBase);
    }
}
