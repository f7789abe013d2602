package carrel.catalog.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.lucene.StoredEdition.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

/** Works as blocks of documents: where a block begins and ends, and what is in it. */
final class Blocks {
    static final Query EDITIONS = new TermQuery(new Term(StoredEdition.KIND, StoredEdition.KIND_EDITION));
    static final Query WORKS = new TermQuery(new Term(StoredEdition.KIND, StoredEdition.KIND_WORK));

    /** The last document of each block; kept for each segment as long as the segment lives. */
    static final BitSetProducer LAST = new QueryBitSetProducer(WORKS);

    private static final String WORK = StoredEdition.WORK;

    private Blocks() {}

    /**
     * A work and where it lies.
     *
     * @param first the document of its first edition
     * @param editions in the order of their documents
     */
    record Block(Work work, int first, List<Resource> editions) {
        /** The edition that the document was written from. */
        Resource edition(int document) {
            return editions.get(document - first);
        }
    }

    /** The block that ends with the document. */
    static Block block(IndexReader reader, StoredFields stored, int lastDocument) throws IOException {
        int first = first(reader, lastDocument);
        String id = "";
        List<Resource> editions = new ArrayList<>();
        for (int document = first; document < lastDocument; document++) {
            // Each edition also knows its work, so that what is stored of the work itself need not be unpacked.
            Written edition = StoredEdition.withoutText(stored, document);
            id = edition.work();
            editions.add(edition.resource());
        }
        return new Block(new Work(id, editions), first, List.copyOf(editions));
    }

    /** The work whose block ends with the document. */
    static Work work(IndexReader reader, int lastDocument) throws IOException {
        return block(reader, reader.storedFields(), lastDocument).work();
    }

    /** The work of that id. */
    static Optional<Work> work(IndexReader reader, String id) throws IOException {
        Term named = new Term(WORK, id);
        for (LeafReaderContext segment : reader.leaves()) {
            BitSet last = LAST.getBitSet(segment);
            PostingsEnum block = segment.reader().postings(named, PostingsEnum.NONE);
            if (last == null || block == null) {
                continue;
            }
            Bits live = segment.reader().getLiveDocs();
            for (int document = block.nextDoc(); document != NO_MORE_DOCS; document = block.nextDoc()) {
                if (last.get(document) && (live == null || live.get(document))) {
                    return Optional.of(work(reader, segment.docBase + document));
                }
            }
        }
        return Optional.empty();
    }

    /** The first document of the block that ends with the document. */
    private static int first(IndexReader reader, int lastDocument) throws IOException {
        LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(lastDocument, reader.leaves()));
        BitSet last = LAST.getBitSet(segment);
        int inSegment = lastDocument - segment.docBase;
        int before = inSegment == 0 || last == null ? -1 : last.prevSetBit(inSegment - 1);
        return segment.docBase + before + 1;
    }
}
