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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
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
        Map<String, Place> places = new LinkedHashMap<>();
        for (Standing found : standing(new BytesRef(FieldLayout.clipped(key)), leftward, most)) {
            if (places.size() == most) {
                break;
            }
            Blocks.Block block =
                    Blocks.block(searcher.getIndexReader(), searcher.storedFields(), lastOfBlock(found.edition));
            Resource edition = block.edition(found.edition);
            if (!block.work().id().equals(from.id())) {
                ShelfPlace.of(edition)
                        .ifPresent(number ->
                                places.putIfAbsent(block.work().id(), new Place(number.display(), block.work())));
            }
        }
        return List.copyOf(places.values());
    }

    /** An edition, and the key of its place. */
    private record Standing(BytesRef key, int edition) {
        static Comparator<Standing> order(boolean leftward) {
            Comparator<Standing> byKey = Comparator.comparing(Standing::key);
            return (leftward ? byKey.reversed() : byKey).thenComparingInt(Standing::edition);
        }
    }

    /**
     * The editions nearest to a place on one side, the nearest first. Whoever stands under the very same number stands to
     * the right. Only the keys nearest in each segment are looked at, however long the shelf.
     */
    private List<Standing> standing(BytesRef here, boolean leftward, int works) throws IOException {
        int wanted = (works + 1) * EDITIONS_OF_ONE_WORK;
        List<Standing> found = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            SortedSetDocValues keys = DocValues.getSortedSet(segment.reader(), FIELD);
            long place = keys.lookupTerm(here);
            // A key that is not there comes back as the place where it would be put.
            long right = place < 0 ? -place - 1 : place;
            int step = leftward ? -1 : 1;
            int before = found.size();
            for (long at = leftward ? right - 1 : right;
                    at >= 0 && at < keys.getValueCount() && found.size() - before < wanted;
                    at += step) {
                add(BytesRef.deepCopyOf(keys.lookupOrd(at)), segment, found);
            }
        }
        found.sort(Standing.order(leftward));
        return found.subList(0, Math.min(wanted, found.size()));
    }

    private static void add(BytesRef key, LeafReaderContext segment, List<Standing> found) throws IOException {
        PostingsEnum editions = segment.reader().postings(new Term(FIELD, key), PostingsEnum.NONE);
        Bits live = segment.reader().getLiveDocs();
        while (editions != null && editions.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(editions.docID())) {
                found.add(new Standing(key, segment.docBase + editions.docID()));
            }
        }
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
