package carrel.catalog.lucene;

import carrel.catalog.Origin;
import carrel.catalog.lucene.StoredEdition.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Finds editions by identity. Safe for many threads. */
final class StoredEditions {
    /** Comes next after the mark that ends a source's name in an id. */
    private static final char AFTER_MARK = '#' + 1;

    private final DirectoryReader reader;
    private final WrittenTerms terms;

    StoredEditions(DirectoryReader reader, WrittenTerms terms) {
        this.reader = reader;
        this.terms = terms;
    }

    Optional<Written> find(String id) throws IOException {
        List<Integer> documents = documents(new Term(StoredEdition.ID, id));
        return documents.isEmpty()
                ? Optional.empty()
                : Optional.of(StoredEdition.written(reader.storedFields(), documents.getFirst()));
    }

    /** The editions of a work, as they stand in its block. */
    List<Written> of(String workId) throws IOException {
        List<Integer> block = documents(new Term(StoredEdition.WORK, workId));
        StoredFields stored = reader.storedFields();
        List<Written> editions = new ArrayList<>();
        for (int i = 0; i < block.size() - 1; i++) { // The last document of a block is the work itself.
            editions.add(StoredEdition.written(stored, block.get(i)));
        }
        return editions;
    }

    /** Ids of editions that have a number, in the form of {@link StoredEdition#numbers}. */
    List<String> withNumber(String number) throws IOException {
        List<String> ids = new ArrayList<>();
        for (int document : documents(new Term(StoredEdition.NUMBER, number))) {
            ids.add(StoredEdition.resource(reader.storedFields(), document).id());
        }
        return ids;
    }

    /** The editions of a source, without their text. */
    List<Written> ofSource(String source) throws IOException {
        Query query = new PrefixQuery(new Term(StoredEdition.ID, Origin.idPrefix(source)));
        IndexSearcher searcher = new IndexSearcher(reader);
        StoredFields stored = reader.storedFields();
        List<Written> found = new ArrayList<>();
        int most = Math.max(1, searcher.count(query));
        for (ScoreDoc edition : searcher.search(query, most, Sort.INDEXORDER).scoreDocs) {
            found.add(StoredEdition.withoutText(stored, edition.doc));
        }
        return found;
    }

    /** The names of all sources, from one to the next in the order of ids. */
    Set<String> sources() throws IOException {
        Set<String> sources = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(StoredEdition.ID);
            TermsEnum ids = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef id = ids.next(); id != null; id = ids.term()) {
                String source = Origin.sourceOf(id.utf8ToString());
                sources.add(source);
                if (ids.seekCeil(new BytesRef(source + AFTER_MARK)) == TermsEnum.SeekStatus.END) {
                    break;
                }
            }
        }
        return sources;
    }

    private List<Integer> documents(Term term) throws IOException {
        List<Integer> documents = new ArrayList<>();
        if (!terms.mayHold(term.bytes())) {
            return documents;
        }
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            PostingsEnum postings = segment.postings(term, PostingsEnum.NONE);
            if (postings == null) {
                continue;
            }
            Bits live = segment.getLiveDocs();
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    documents.add(leaf.docBase + doc);
                }
            }
        }
        return documents;
    }
}
