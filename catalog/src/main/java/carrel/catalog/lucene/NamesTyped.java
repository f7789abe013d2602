package carrel.catalog.lucene;

import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds the editions with a word that is being typed, and the names in them that it belongs to. It asks the index itself,
 * so that there is nothing to build and nothing to keep; what it looks at is bounded, however large the catalog.
 */
final class NamesTyped {
    private static final int ENDINGS_MAX = 48;
    private static final int TERMS_MAX = 4_000;
    private static final int EDITIONS_MAX = 400;

    private final IndexSearcher searcher;
    private final TypedSoFar typed;

    NamesTyped(IndexSearcher searcher, TypedSoFar typed) {
        this.searcher = searcher;
        this.typed = typed;
    }

    /** An edition with the words in some field. */
    private interface Use {
        void of(LeafReaderContext segment, int document) throws IOException;
    }

    /** Names of the field that fit, each with how many of the editions looked at have it. */
    Map<String, Integer> in(Keyword names, Text words) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Boolean> fits = new HashMap<>();
        for (SegmentValues values : values(names, words)) {
            values.each((name, editions) -> {
                if (fits.computeIfAbsent(name, typed::fits)) {
                    counts.merge(name, editions, Integer::sum);
                }
            });
        }
        return counts;
    }

    private Collection<SegmentValues> values(Keyword names, Text words) throws IOException {
        SortedMap<Integer, SegmentValues> bySegment = new TreeMap<>();
        each(words, (segment, document) -> {
            SegmentValues values = bySegment.get(segment.ord);
            if (values == null) {
                values = new SegmentValues(DocValues.getSortedSet(segment.reader(), names.name()));
                bySegment.put(segment.ord, values);
            }
            values.add(document);
        });
        return bySegment.values();
    }

    /** The editions with the words in the field. */
    List<Integer> editions(Text words, int most) throws IOException {
        List<Integer> editions = new ArrayList<>();
        each(words, (segment, document) -> {
            if (editions.size() < most) {
                editions.add(segment.docBase + document);
            }
        });
        return editions;
    }

    private void each(Text field, Use use) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query(field)), ScoreMode.COMPLETE_NO_SCORES, 1);
        int seen = 0;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            Bits live = segment.reader().getLiveDocs();
            DocIdSetIterator documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            while (seen < EDITIONS_MAX && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(documents.docID())) {
                    use.of(segment, documents.docID());
                    seen++;
                }
            }
        }
    }

    private Query query(Text field) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : typed.whole()) {
            for (String term : field.analysis().terms(word)) {
                query.add(new TermQuery(new Term(field.name(), term)), Occur.FILTER);
            }
        }
        return query.add(new TermInSetQuery(field.name(), endings(field)), Occur.FILTER)
                .build();
    }

    /** The commonest terms that the last word may become. */
    private List<BytesRef> endings(Text field) throws IOException {
        List<BytesRef> itself =
                field.analysis().terms(typed.last()).stream().map(BytesRef::new).toList();
        return commonest(field, new BytesRef(typed.last()), itself, ENDINGS_MAX).stream()
                .distinct()
                .toList();
    }

    /** Whole titles that begin with what is typed, commonest first, each by an edition that has it. */
    List<Integer> editionsTitled(Text whole, int most) throws IOException {
        List<String> key = Analysis.WHOLE.terms(typed.text());
        List<Integer> editions = new ArrayList<>();
        if (!key.isEmpty()) {
            for (BytesRef title : commonest(whole, new BytesRef(key.getFirst()), List.of(), most)) {
                first(new TermQuery(new Term(whole.name(), title))).ifPresent(editions::add);
            }
        }
        return editions;
    }

    /**
     * The terms that the most editions have, of those that begin so and of these others, which count as one edition's; the
     * commonest first, equal ones in their order. Few of thousands are kept, so that few are copied.
     */
    private List<BytesRef> commonest(Text field, BytesRef beginning, List<BytesRef> others, int most)
            throws IOException {
        record Counted(BytesRef term, int editions, int order) {
            static final Comparator<Counted> LAST_FIRST = Comparator.comparingInt(Counted::editions)
                    .thenComparing(Comparator.comparingInt(Counted::order).reversed());
        }
        PriorityQueue<Counted> commonest = new PriorityQueue<>(Counted.LAST_FIRST);
        others.forEach(term -> commonest.add(new Counted(term, 1, commonest.size())));
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field.name());
        if (terms != null) {
            TermsEnum each = terms.iterator();
            boolean more = each.seekCeil(beginning) != TermsEnum.SeekStatus.END;
            for (int read = 0; more && read < TERMS_MAX && begins(each.term(), beginning); read++) {
                int editions = each.docFreq();
                if (commonest.size() < most || editions > commonest.element().editions) {
                    commonest.add(new Counted(BytesRef.deepCopyOf(each.term()), editions, others.size() + read));
                }
                if (commonest.size() > most) {
                    commonest.remove();
                }
                more = each.next() != null;
            }
        }
        return commonest.stream()
                .sorted(Counted.LAST_FIRST.reversed())
                .map(Counted::term)
                .toList();
    }

    private Optional<Integer> first(Query query) throws IOException {
        var found = searcher.search(query, 1);
        return found.scoreDocs.length == 0 ? Optional.empty() : Optional.of(found.scoreDocs[0].doc);
    }

    private static boolean begins(BytesRef term, BytesRef beginning) {
        return StringHelper.startsWith(term, beginning);
    }

    /**
     * How many editions have each value of a field in one segment; documents come in order. A name is looked up once, and
     * in the order of names, since each look-up unpacks its neighbours too.
     */
    private static final class SegmentValues {
        private final SortedSetDocValues values;
        private long[] found = new long[EDITIONS_MAX];
        private int size;

        SegmentValues(SortedSetDocValues values) {
            this.values = values;
        }

        void add(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    found = ArrayUtil.grow(found, size + 1);
                    found[size++] = values.nextOrd();
                }
            }
        }

        void each(ObjIntConsumer<String> visit) throws IOException {
            Arrays.sort(found, 0, size);
            for (int at = 0, next; at < size; at = next) {
                for (next = at + 1; next < size && found[next] == found[at]; next++) {}
                visit.accept(values.lookupOrd(found[at]).utf8ToString(), next - at);
            }
        }
    }
}
