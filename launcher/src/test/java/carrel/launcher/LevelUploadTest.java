package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.uploads.DocumentReader;
import carrel.searchapi.uploads.DocumentReader.Found;
import carrel.testcorpus.TestCorpus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server is given to read documents with. */
final class LevelUploadTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"water-cycle-grade-5.pdf", "fractions-grade-8.docx", "american-revolution-grade-5.epub"})
    void aDocumentOfTheShelfIsReadAndNotKept(String name) throws IOException {
        try (InputStream sent = Files.newInputStream(TestCorpus.documents().resolve(name))) {
            Found found = LevelledFile.of(sent, folder);

            assertTrue(found instanceof DocumentReader.Text text && text.text().split("\\s+").length > 100, name);
        }
        assertTrue(isEmpty(folder));
    }

    @Test
    void whatIsNoDocumentIsToldSo() throws IOException {
        byte[] broken = "%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8);

        Found found = LevelledFile.of(new ByteArrayInputStream(broken), folder);

        assertTrue(found instanceof DocumentReader.Unreadable none && none.why().endsWith("."), found.toString());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.findAny().isEmpty();
        }
    }
}
