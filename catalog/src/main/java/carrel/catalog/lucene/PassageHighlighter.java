package carrel.catalog.lucene;

import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Highlight;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds where a query's words stand in an edition: in its title, its summary, and the best passage of its text. */
final class PassageHighlighter extends UnifiedHighlighter {
    private static final int TEXT_CHARACTERS_MAX = 2_000_000;
    private static final String TEXT = CatalogSchema.TEXT.name();

    private final Query query;

    PassageHighlighter(IndexSearcher searcher, Query query) {
        super(builder(searcher, new SchemaAnalyzer())
                .withMaxLength(TEXT_CHARACTERS_MAX)
                .withFormatter(new Formatter())
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withMaxNoHighlightPassages(0));
        this.query = query;
    }

    /** At most one highlight for each of the title, the summary and the text. */
    List<Highlight> of(Resource edition, int document, StoredFields stored) throws IOException {
        List<Highlight> highlights = new ArrayList<>();
        within(CatalogSchema.TITLE.name(), edition.titles().full(), highlights);
        within(CatalogSchema.SUMMARY.name(), edition.annotation().summary(), highlights);
        Object[] passages = highlightFieldsAsObjects(new String[] {TEXT}, query, new int[] {document}, new int[] {1})
                .get(TEXT);
        if (passages != null && passages[0] instanceof Found found) {
            OptionalInt page = found.page < 0
                    ? OptionalInt.empty()
                    : StoredEdition.pageNumbers(stored, document).get(found.page);
            highlights.add(new Highlight(TEXT, page, found.parts));
        }
        return highlights;
    }

    /** Words that were found in one field are marked in it, whichever field the query names. */
    @Override
    protected Predicate<String> getFieldMatcher(String field) {
        return field.equals(TEXT) ? TEXT::equals : name -> name.equals(field);
    }

    private void within(String field, String text, List<Highlight> highlights) throws IOException {
        if (!text.isEmpty() && highlightWithoutSearcher(field, query, text, 1) instanceof Found found) {
            highlights.add(new Highlight(field, OptionalInt.empty(), found.parts));
        }
    }

    /** A passage with its marked words, and the number of the field's value that it stands in. */
    private record Found(int page, List<Highlight.Part> parts) {}

    private static final class Formatter extends PassageFormatter {
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
                    .filter(character -> character == MULTIVAL_SEP_CHAR)
                    .count();
            return new Found((int) pagesBefore, parts);
        }

        private static void add(String text, boolean marked, List<Highlight.Part> parts) {
            String line = text.replace(MULTIVAL_SEP_CHAR, ' ').replaceAll("\\s+", " ");
            if (!line.isEmpty()) {
                parts.add(new Highlight.Part(line, marked));
            }
        }
    }
}
