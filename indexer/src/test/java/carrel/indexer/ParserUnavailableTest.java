package carrel.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.documents.Documents;
import carrel.indexer.documents.process.ParserCommand;
import carrel.indexer.documents.process.ParserPool;
import carrel.indexer.sources.ReaderUnavailable;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When documents cannot be read at all, no document is blamed. */
@Timeout(120)
final class ParserUnavailableTest {
    @TempDir
    Path folder;

    @Test
    void theRunEndsInOneSentenceAndGoesOnWhenItIsMended() throws IOException {
        Path index = folder.resolve("index");
        Path book = Files.writeString(
                folder.resolve("a.mrk"), "=LDR  00000nam a2200000 a 4500\n=001  1\n=245  00$aHoles\n");
        Path page = Files.writeString(folder.resolve("b.txt"), "Frogs leap.\n");
        List<SourceFile> files = SourceFiles.in(List.of(book, page));
        ParserPool broken =
                new ParserPool(new ParserCommand("carrel.NoSuchClass", 32, List.of()), ParserPool.Limits.USUAL);

        ReaderUnavailable why = assertThrows(ReaderUnavailable.class, () -> run(index, files, new Documents(broken)));

        assertTrue(String.valueOf(why.getMessage()).startsWith("documents cannot be read: "), why.getMessage());
        assertEquals(0, SetAside.countBeside(index));
        RunReport report = run(index, files, new Documents());
        assertEquals(new Counts(2, 0, 0, 0), report.counts());
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            assertEquals(2, catalog.size().editions());
        }
    }

    private static RunReport run(Path index, List<SourceFile> files, Documents documents) throws IOException {
        try (documents) {
            SourceFormats formats = SourceFormats.ofRecords().then(documents);
            return new Indexing(index, formats, IndexRun.Settings.DEFAULT, (records, share) -> {}, new Stop())
                    .bring(files, false);
        }
    }
}
