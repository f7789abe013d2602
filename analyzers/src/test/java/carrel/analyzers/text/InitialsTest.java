package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "J. K. Rowling, J.K. Rowling",
        "J. K. Rowling, jk rowling",
        "J. K. Rowling, j k rowling",
        "J.K. Rowling, j. k. rowling",
        "J.R.R. Tolkien, jrr tolkien",
        "J. R. R. Tolkien, J.R.R. Tolkien",
        "JRR Tolkien, J.R.R. Tolkien",
        "made in the U.S.A. today, usa today",
        "恐龍的故事, 龍的故事"
    })
    void aPhraseFindsThemHoweverTheyAreSpaced(String written, String asked) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter index = new IndexWriter(directory, new IndexWriterConfig(Analysis.WORDS.analyzer()))) {
                Document document = new Document();
                document.add(new TextField("names", written, Field.Store.NO));
                index.addDocument(document);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                String[] terms = Analysis.WORDS.terms(asked).toArray(String[]::new);

                assertEquals(1, new IndexSearcher(reader).count(new PhraseQuery("names", terms)));
            }
        }
    }
}
