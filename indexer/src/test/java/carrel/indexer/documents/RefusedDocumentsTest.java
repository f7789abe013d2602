package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.indexer.sources.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that give no document, each with its reason. */
final class RefusedDocumentsTest extends DocumentReading {
    @Test
    void aBookUnderDigitalRightsManagementIsRefused() throws IOException {
        Path epub = samples.epub(
                "locked.epub",
                "<dc:title>Frogs</dc:title>",
                "<p>Frogs leap.</p>",
                encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "book/one.xhtml"));

        assertTrue(rejected(epub).why().startsWith("encrypted"), rejected(epub).why());
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertEquals("the file is empty", rejected(samples.bytes("empty.pdf")).why());
    }

    @Test
    void anEncryptedDocumentIsRefused() throws IOException {
        assertTrue(rejected(samples.encryptedPdf("secret.pdf", "Frogs.")).why().startsWith("encrypted"));
    }

    @Test
    void picturesOfTextAreNoText() throws IOException {
        String why = rejected(samples.scannedPdf("scan.pdf")).why();

        assertTrue(why.startsWith("no text found") && why.contains("OCR"), why);
    }

    @Test
    void pagesThatArePicturesAreToldOfBesideThoseThatCanBeSearched() throws IOException {
        Path pdf = samples.pdf("half-scanned.pdf", "Frogs live in ponds and eat flies.", "", "");

        Read.Accepted accepted = (Read.Accepted) read(pdf);

        assertTrue(accepted.warnings().getFirst().startsWith("2 of its 3 pages have no text"), accepted::toString);
    }

    @Test
    void aDamagedDocumentIsRefusedAndTheNextIsRead() throws IOException {
        Path whole = samples.docx("whole.docx", "Frogs leap.");
        byte[] bytes = Files.readAllBytes(whole);
        Path half = samples.bytes("half.docx", java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertTrue(rejected(half).why().startsWith("damaged: "), rejected(half).why());
        assertEquals("Frogs leap.\n", text(accepted(whole)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"program.js", "style.css", "Frog.java"})
    void programsAreNoDocuments(String name) throws IOException {
        Read.Rejected rejected = rejected(samples.text(name, "var frogs = 1; /* { color: red } */"));

        assertTrue(rejected.why().startsWith("not a kind of file that Carrel reads: "), rejected.why());
    }

    @Test
    void aTextThatIsNamedAsRecordsIsNoDocument() throws IOException {
        Read.Rejected rejected = rejected(samples.text("export.mrc", "The export failed: no permission."));

        assertTrue(rejected.why().contains("named as MARC records, but none was found"), rejected.why());
    }

    @Test
    void aPictureAndAnythingUnknownAreNoDocuments() throws IOException {
        Path picture = samples.bytes("frog.png", (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) 13, (byte) 10);
        Path unknown = samples.bytes("frog", (byte) 1, (byte) 2, (byte) 0, (byte) 255, (byte) 254, (byte) 7);

        assertEquals(
                "not a kind of file that Carrel reads: image/png",
                rejected(picture).why());
        assertEquals(
                "not a kind of file that Carrel reads: application/octet-stream",
                rejected(unknown).why());
    }

    @Test
    void aRejectedDocumentIsNotCopiedSinceItsFileIsTheRecord() throws IOException {
        assertEquals(0, rejected(samples.bytes("unknown", new byte[10])).bytes().length);
    }
}
