package carrel.catalog.lucene;

import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        record Ending(BytesRef term, int editions) {}
        List<Ending> endings = new ArrayList<>();
        field.analysis().terms(typed.last()).forEach(term -> endings.add(new Ending(new BytesRef(term), 1)));
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field.name());
        if (terms != null) {
            BytesRef beginning = new BytesRef(typed.last());
            TermsEnum each = terms.iterator();
            boolean more = each.seekCeil(beginning) != TermsEnum.SeekStatus.END;
            for (int read = 0; more && read < TERMS_MAX && begins(each.term(), beginning); read++) {
                endings.add(new Ending(BytesRef.deepCopyOf(each.term()), each.docFreq()));
                more = each.next() != null;
            }
        }
        return endings.stream()
                .sorted(Comparator.comparingInt(Ending::editions).reversed())
                .limit(ENDINGS_MAX)
                .map(Ending::term)
                .distinct()
                .toList();
    }

    /** Whole titles that begin with what is typed, commonest first, each by an edition that has it. */
    List<Integer> editionsTitled(Text whole, int most) throws IOException {
        record Title(BytesRef term, int editions) {}
        List<String> key = Analysis.WHOLE.terms(typed.text());
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), whole.name());
        if (terms == null || key.isEmpty()) {
            return List.of();
        }
        List<Title> titles = new ArrayList<>();
        BytesRef beginning = new BytesRef(key.getFirst());
        TermsEnum each = terms.iterator();
        boolean more = each.seekCeil(beginning) != TermsEnum.SeekStatus.END;
        for (int read = 0; more && read < TERMS_MAX && begins(each.term(), beginning); read++) {
            titles.add(new Title(BytesRef.deepCopyOf(each.term()), each.docFreq()));
            more = each.next() != null;
        }
        titles.sort(Comparator.comparingInt(Title::editions).reversed());
        List<Integer> editions = new ArrayList<>();
        for (Title title : titles.subList(0, Math.min(most, titles.size()))) {
            first(new TermQuery(new Term(whole.name(), title.term))).ifPresent(editions::add);
        }
        return editions;
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
        private final SortedMap<Long, Integer> counts = new TreeMap<>();

        SegmentValues(SortedSetDocValues values) {
            this.values = values;
        }

        void add(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts.merge(values.nextOrd(), 1, Integer::sum);
                }
            }
        }

        void each(ObjIntConsumer<String> visit) throws IOException {
            for (Map.Entry<Long, Integer> count : counts.entrySet()) {
                visit.accept(values.lookupOrd(count.getKey()).utf8ToString(), count.getValue());
            }
        }
    }
}
