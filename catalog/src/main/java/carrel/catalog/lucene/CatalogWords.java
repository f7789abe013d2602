package carrel.catalog.lucene;

import carrel.analyzers.spelling.WordList;
import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;

/** The words that a catalog's records are written with. */
final class CatalogWords {
    /** Where else than in titles and names a word can be found, so that it is none to put right; as stems. */
    static final List<CatalogField> OF_SENTENCES =
            List.of(CatalogSchema.TITLE, CatalogSchema.TOPICS, CatalogSchema.SUMMARY, CatalogSchema.TEXT);

    private static final List<CatalogField.Text> OF_CODES = List.of(CatalogSchema.NUMBERS, CatalogSchema.SHELF_MARKS);

    private static final Pattern ENDING = Pattern.compile(".+(s|ed|ing|ly)");

    private final IndexReader reader;

    CatalogWords(IndexReader reader) {
        this.reader = reader;
    }

    /** The words that a reader may mean, of all segments together. */
    WordList meant() throws IOException {
        List<WordList> words = new ArrayList<>();
        for (LeafReaderContext segment : reader.leaves()) {
            words.add(SegmentWords.of(segment.reader()));
        }
        return WordList.of(words);
    }

    /** Whether some record has the word, in this form or with another ending. */
    boolean has(String word) {
        return stem(word)
                .filter(stem ->
                        OF_SENTENCES.stream().anyMatch(field -> has(field, stem)) || has(CatalogSchema.NAMES, word))
                .isPresent();
    }

    /** What of a word all its forms share; nothing where the stemmer takes the word for the form of one that it is none of. */
    static Optional<String> stem(String word) {
        String stem = String.join("", Analysis.ENGLISH.terms(word));
        // The stemmer takes "poter" for one who pots; that is no reason to leave it as it is.
        return stem.equals(word) || ENDING.matcher(word).matches() ? Optional.of(stem) : Optional.empty();
    }

    /** Whether it is a number or a call number of some record. */
    boolean hasCode(String text) {
        return OF_CODES.stream()
                .anyMatch(field -> field.analysis().terms(text).stream().anyMatch(term -> has(field, term)));
    }

    private boolean has(CatalogField field, String term) {
        try {
            return reader.docFreq(new Term(field.name(), term)) > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
