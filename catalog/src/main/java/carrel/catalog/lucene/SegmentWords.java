package carrel.catalog.lucene;

import carrel.analyzers.spelling.WordList;
import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of one segment that a reader may mean: those of titles, names, series and headings, each as often as it stands
 * there, and of the everyday ones and the children's words for school topics those that lead to something.
 */
final class SegmentWords {
    /** Where each term is a word as it is written. */
    private static final List<CatalogField> OF_WORDS = List.of(CatalogSchema.TITLE_AS_WRITTEN, CatalogSchema.NAMES);

    /** Where each term is a name of several words. Their words are indexed as stems, which nobody would offer. */
    private static final List<CatalogField> OF_NAMES =
            List.of(CatalogSchema.SERIES, CatalogSchema.SUBJECT, CatalogSchema.GENRE);

    private static final PerSegment<WordList> KEPT = new PerSegment<>(segment -> new SegmentWords(segment).all());

    /** The everyday words by their stems. */
    private static final Lazy<Map<String, List<String>>> EVERYDAY = new Lazy<>(SegmentWords::everyday);

    private final LeafReader segment;
    private final WordList.Builder words = new WordList.Builder();

    private SegmentWords(LeafReader segment) {
        this.segment = segment;
    }

    /** The words of a segment. */
    static WordList of(LeafReader segment) throws IOException {
        return KEPT.of(segment);
    }

    private WordList all() throws IOException {
        for (CatalogField field : OF_WORDS) {
            each(field, words::add);
        }
        for (CatalogField field : OF_NAMES) {
            each(field, (name, editions) -> {
                Analysis.WORDS.terms(name).forEach(word -> words.add(word, editions));
            });
        }
        // Names are among the words already.
        Map<String, List<String>> everyday = EVERYDAY.get();
        for (CatalogField field : CatalogWords.OF_SENTENCES) {
            each(field, (stem, editions) -> everyday.getOrDefault(stem, List.of())
                    .forEach(word -> words.add(word, 0)));
        }
        return words.build();
    }

    private static Map<String, List<String>> everyday() {
        Map<String, List<String>> byStem = new HashMap<>();
        for (String word : WordList.everyday().build().words()) {
            CatalogWords.stem(word).ifPresent(stem -> byStem.computeIfAbsent(stem, none -> new ArrayList<>(1))
                    .add(word));
        }
        return byStem;
    }

    private interface Use {
        void of(String term, int editions);
    }

    private void each(CatalogField field, Use use) throws IOException {
        Terms terms = segment.terms(field.name());
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            use.of(term.utf8ToString(), each.docFreq());
        }
    }
}
