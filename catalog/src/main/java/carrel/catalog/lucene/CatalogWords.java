package carrel.catalog.lucene;

import carrel.analyzers.spelling.WordList;
import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words that a catalog's records are written with. */
final class CatalogWords {
    /** Where each term is a word as it is written. */
    private static final List<CatalogField> OF_WORDS = List.of(CatalogSchema.TITLE_AS_WRITTEN, CatalogSchema.NAMES);

    /** Where each term is a name of several words. Their words are indexed as stems, which nobody would offer. */
    private static final List<CatalogField> OF_NAMES =
            List.of(CatalogSchema.SERIES, CatalogSchema.SUBJECT, CatalogSchema.GENRE);

    /** Where else a word can be found, so that it is none to put right. */
    private static final List<CatalogField> OF_SENTENCES =
            List.of(CatalogSchema.TITLE, CatalogSchema.TOPICS, CatalogSchema.SUMMARY, CatalogSchema.TEXT);

    private static final List<CatalogField.Text> OF_CODES = List.of(CatalogSchema.NUMBERS, CatalogSchema.SHELF_MARKS);

    private static final Pattern ENDING = Pattern.compile(".+(s|ed|ing|ly)");

    private final IndexReader reader;

    CatalogWords(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * The words that a reader may mean: those of titles, names, series and headings, each as often as it stands there, and
     * of the everyday ones and the children's words for school topics those that lead to something.
     */
    WordList.Builder meant() throws IOException {
        WordList.Builder words = new WordList.Builder();
        for (CatalogField field : OF_WORDS) {
            each(field, words::add);
        }
        for (CatalogField field : OF_NAMES) {
            each(field, (name, editions) -> {
                Analysis.WORDS.terms(name).forEach(word -> words.add(word, editions));
            });
        }
        for (String word : WordList.everyday().words()) {
            if (has(word)) {
                words.add(word, 0);
            }
        }
        return words;
    }

    /** Whether some record has the word, in this form or with another ending. */
    boolean has(String word) {
        String stem = String.join("", Analysis.ENGLISH.terms(word));
        // The stemmer takes "poter" for one who pots; that is no reason to leave it as it is.
        if (!stem.equals(word) && !ENDING.matcher(word).matches()) {
            return false;
        }
        return OF_SENTENCES.stream().anyMatch(field -> has(field, stem)) || has(CatalogSchema.NAMES, word);
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

    private interface Use {
        void of(String term, long editions);
    }

    private void each(CatalogField field, Use use) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field.name());
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            use.of(term.utf8ToString(), each.docFreq());
        }
    }
}
