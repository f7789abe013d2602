package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A document as a source: a file is one record. */
final class DocumentsTest extends DocumentReading {
    @Test
    void aDocumentIsOneRecordAndIsNotReadTwice() throws IOException {
        SourceFile file = new SourceFile(samples.text("frogs.txt", "Frogs leap."), "school");

        try (Records records = DOCUMENTS.open(file, 0)) {
            assertEquals(new Read.Position(1, 0), records.next().orElseThrow().position());
            assertTrue(records.next().isEmpty());
        }
        try (Records records = DOCUMENTS.open(file, 1)) {
            assertTrue(records.next().isEmpty());
        }
    }

    @Test
    void whateverIsNotEmptyMayBeADocument() {
        SourceFile file = new SourceFile(folder.resolve("frogs.txt"), "school");

        assertTrue(DOCUMENTS.recognises(file, new byte[] {1}));
        assertFalse(DOCUMENTS.recognises(file, new byte[0]));
    }
}
