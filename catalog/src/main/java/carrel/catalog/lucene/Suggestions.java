package carrel.catalog.lucene;

import carrel.analyzers.text.Analysis;
import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Suggestion;
import carrel.catalog.search.Suggestion.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.search.suggest.Lookup;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What a reader may be about to type: titles, authors, series and subjects that the catalog has. */
final class Suggestions {
    private static final int CHARACTERS_MIN = 2;

    private final AnalyzingInfixSuggester suggester;

    private Suggestions(AnalyzingInfixSuggester suggester) {
        this.suggester = suggester;
    }

    static Suggestions of(IndexSearcher searcher) throws IOException {
        Map<Suggestion, Long> weights = new HashMap<>();
        titles(searcher, weights);
        values(searcher, CatalogSchema.AUTHOR.name(), Kind.AUTHOR, weights);
        values(searcher, CatalogSchema.SERIES.name(), Kind.SERIES, weights);
        values(searcher, CatalogSchema.SUBJECT.name(), Kind.SUBJECT, weights);
        AnalyzingInfixSuggester suggester = new AnalyzingInfixSuggester(
                new ByteBuffersDirectory(),
                Analysis.WORDS.analyzer(),
                Analysis.WORDS.queryAnalyzer(),
                AnalyzingInfixSuggester.DEFAULT_MIN_PREFIX_CHARS,
                false);
        suggester.build(new Entries(List.copyOf(weights.entrySet())));
        return new Suggestions(suggester);
    }

    List<Suggestion> of(String typed, int most) throws IOException {
        if (Analysis.WORDS.terms(typed).isEmpty() || typed.strip().length() < CHARACTERS_MIN) {
            return List.of();
        }
        List<Suggestion> suggestions = new ArrayList<>();
        for (Lookup.LookupResult found : suggester.lookup(typed, Set.of(), most, true, false)) {
            suggestions.add(new Suggestion(found.key.toString(), Kind.valueOf(found.payload.utf8ToString())));
        }
        return suggestions;
    }

    private static void titles(IndexSearcher searcher, Map<Suggestion, Long> weights) throws IOException {
        Term editionKind = new Term(StoredEdition.KIND, StoredEdition.KIND_EDITION);
        for (LeafReaderContext segment : searcher.getLeafContexts()) {
            Bits live = segment.reader().getLiveDocs();
            StoredFields stored = segment.reader().storedFields();
            PostingsEnum editions = segment.reader().postings(editionKind, PostingsEnum.NONE);
            while (editions != null && editions.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(editions.docID())) {
                    Resource edition = StoredEdition.resource(stored, editions.docID());
                    Suggestion title = new Suggestion(edition.titles().proper(), Kind.TITLE);
                    weights.merge(title, 1L + edition.holdings().size(), Long::sum);
                }
            }
        }
    }

    private static void values(IndexSearcher searcher, String field, Kind kind, Map<Suggestion, Long> weights)
            throws IOException {
        for (LeafReaderContext segment : searcher.getLeafContexts()) {
            SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), field);
            long[] counts = new long[Math.toIntExact(values.getValueCount())];
            Bits live = segment.reader().getLiveDocs();
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(values.docID())) {
                    for (int i = 0; i < values.docValueCount(); i++) {
                        counts[(int) values.nextOrd()]++;
                    }
                }
            }
            for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0) {
                    weights.merge(
                            new Suggestion(values.lookupOrd(ordinal).utf8ToString(), kind), counts[ordinal], Long::sum);
                }
            }
        }
    }

    /** The suggestions as the suggester wants to be fed. */
    private static final class Entries implements InputIterator {
        private final List<Map.Entry<Suggestion, Long>> entries;
        private int next;

        Entries(List<Map.Entry<Suggestion, Long>> entries) {
            this.entries = entries;
        }

        @Override
        public @Nullable BytesRef next() {
            return next == entries.size()
                    ? null
                    : new BytesRef(entries.get(next++).getKey().text());
        }

        @Override
        public long weight() {
            return entries.get(next - 1).getValue();
        }

        @Override
        public BytesRef payload() {
            return new BytesRef(entries.get(next - 1).getKey().kind().name());
        }

        @Override
        public boolean hasPayloads() {
            return true;
        }

        @Override
        public Set<BytesRef> contexts() {
            return Set.of();
        }

        @Override
        public boolean hasContexts() {
            return false;
        }
    }
}
