package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class WrittenTermsTest {
    private static final int TERMS = 200_000;

    @Test
    void itMissesNothingAndPassesHardlyAnythingElse() throws IOException {
        WrittenTerms terms = termsOfIndexWith(0);
        IntStream.range(0, TERMS).parallel().forEach(number -> terms.add("ocn" + number));

        assertTrue(IntStream.range(0, TERMS).allMatch(number -> terms.mayHold(new BytesRef("ocn" + number))));
        long others = IntStream.range(0, TERMS)
                .filter(number -> terms.mayHold(new BytesRef("isbn" + number)))
                .count();
        assertTrue(others < TERMS / 1_000, others + " of " + TERMS);
    }

    @Test
    void anIndexThatHeldSomethingBeforeMayHoldAnything() throws IOException {
        assertTrue(termsOfIndexWith(1).mayHold(new BytesRef("ocn1")));
    }

    private static WrittenTerms termsOfIndexWith(int documents) throws IOException {
        try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig())) {
            for (int i = 0; i < documents; i++) {
                writer.addDocument(new Document());
            }
            try (DirectoryReader opened = DirectoryReader.open(writer)) {
                return new WrittenTerms(opened);
            }
        }
    }
}
