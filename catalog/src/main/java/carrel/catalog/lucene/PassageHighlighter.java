package carrel.catalog.lucene;

import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Highlight;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Finds where a query's words stand in an edition: in its title, its summary, and the best passage of its text. */
final class PassageHighlighter {
    private static final int TEXT_CHARACTERS_MAX = 2_000_000;
    private static final int PASSAGE_CHARACTERS = 160;

    /** Most summaries are shorter, so that they are shown whole. */
    private static final int SUMMARY_CHARACTERS = 320;

    /** Where in the passage its first match should stand: 0 is the beginning, 1 the end. */
    private static final float MATCH_AT = 0.3f;

    private static final String TEXT = CatalogSchema.TEXT.name();
    private static final Analyzer ANALYZER = SchemaAnalyzer.ofOneText();

    private final Query query;
    private final OfPages pages;
    private final OfLines lines;

    PassageHighlighter(IndexSearcher searcher, Query query) {
        this.query = query;
        this.pages = new OfPages(searcher);
        this.lines = new OfLines(query);
    }

    /**
     * Whether something asks for words that stand together in a title or a summary. Only then matches are weighed whole,
     * which takes longer than single words do.
     */
    private static final class Phrases extends QueryVisitor {
        private static final Set<String> LINES = Set.of(CatalogSchema.TITLE.name(), CatalogSchema.SUMMARY.name());

        private boolean found;

        static boolean in(Query query) {
            Phrases phrases = new Phrases();
            query.visit(phrases);
            return phrases.found;
        }

        @Override
        public boolean acceptField(String field) {
            return LINES.contains(field);
        }

        @Override
        public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            found |= parent instanceof PhraseQuery;
            return this;
        }
    }

    /** At most one highlight for each of the title, the summary and the text. */
    List<Highlight> of(Resource edition, int document, StoredFields stored) throws IOException {
        List<Highlight> highlights = new ArrayList<>();
        within(CatalogSchema.TITLE.name(), edition.titles().full(), highlights);
        within(CatalogSchema.SUMMARY.name(), edition.annotation().summary(), highlights);
        if (pages.best(query, document) instanceof Found found) {
            List<OptionalInt> numbers = StoredEdition.pageNumbers(stored, document);
            highlights.add(new Highlight(TEXT, numbers.get(found.page), found.parts));
        }
        return highlights;
    }

    private void within(String field, String text, List<Highlight> highlights) throws IOException {
        if (!text.isEmpty() && lines.best(field, text) instanceof Found found) {
            highlights.add(new Highlight(field, OptionalInt.empty(), found.parts));
        }
    }

    private static UnifiedHighlighter.Builder settings(UnifiedHighlighter.Builder builder, int characters) {
        return builder.withMaxLength(TEXT_CHARACTERS_MAX)
                .withFormatter(new Formatter())
                .withBreakIterator(() -> passages(characters))
                .withMaxNoHighlightPassages(0);
    }

    /** Whole sentences, as many as make a passage that can be read at a glance. */
    private static BreakIterator passages(int characters) {
        return LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getSentenceInstance(Locale.ROOT), characters, MATCH_AT);
    }

    /** Reads titles and summaries. What the query looks for in each field is found out once, and not for every result. */
    private static final class OfLines extends UnifiedHighlighter {
        private final Query query;
        private final Map<String, FieldHighlighter> fields = new HashMap<>();

        OfLines(Query query) {
            super(settings(builderWithoutSearcher(ANALYZER), SUMMARY_CHARACTERS).withWeightMatches(Phrases.in(query)));
            this.query = query;
        }

        @Nullable
        Object best(String field, String text) throws IOException {
            FieldHighlighter known = fields.get(field);
            if (known == null) {
                known = getFieldHighlighter(field, query, extractTerms(query), 1);
                fields.put(field, known);
            }
            return known.highlightFieldForDoc(null, -1, text);
        }
    }

    /** Opens the one door to passages that are no strings, which Lucene keeps for its own family. */
    private static final class OfPages extends UnifiedHighlighter {
        OfPages(IndexSearcher searcher) {
            super(settings(builder(searcher, ANALYZER), PASSAGE_CHARACTERS));
        }

        @Nullable
        Object best(Query query, int document) throws IOException {
            if (!hasText(document)) {
                return null;
            }
            Object[] passages = highlightFieldsAsObjects(
                            new String[] {TEXT}, query, new int[] {document}, new int[] {1})
                    .get(TEXT);
            return passages == null ? null : passages[0];
        }

        /** Few editions bring a text along, and to look for one means to unpack all that is stored of the edition. */
        private boolean hasText(int document) throws IOException {
            List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
            NumericDocValues lengths = segment.reader().getNormValues(TEXT);
            return lengths != null && lengths.advanceExact(document - segment.docBase);
        }
    }

    /** A passage with its marked words, and the number of the field's value that it stands in. */
    private record Found(int page, List<Highlight.Part> parts) {}

    private static final class Formatter extends PassageFormatter {
        /** What the highlighter puts between the values of a field. */
        private static final char BETWEEN_VALUES = 0;

        private static final Pattern BLANKS = Pattern.compile("\\s+");

        @Override
        public Object format(Passage[] passages, String content) {
            Passage best = passages[0];
            List<Highlight.Part> parts = new ArrayList<>();
            int from = best.getStartOffset();
            for (int i = 0; i < best.getNumMatches(); i++) {
                int start = best.getMatchStarts()[i];
                int end = Math.min(best.getMatchEnds()[i], best.getEndOffset());
                if (start < from || end <= start) {
                    continue;
                }
                add(content.substring(from, start), false, parts);
                add(content.substring(start, end), true, parts);
                from = end;
            }
            add(content.substring(from, best.getEndOffset()), false, parts);
            long pagesBefore = content.substring(0, best.getMatchStarts()[0])
                    .chars()
                    .filter(character -> character == BETWEEN_VALUES)
                    .count();
            return new Found((int) pagesBefore, parts);
        }

        private static void add(String text, boolean marked, List<Highlight.Part> parts) {
            String line = BLANKS.matcher(text.replace(BETWEEN_VALUES, ' ')).replaceAll(" ");
            if (!line.isEmpty()) {
                parts.add(new Highlight.Part(line, marked));
            }
        }
    }
}
