package carrel.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormat;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files on which a reader of ours fails in a way that nobody thought of. */
final class FaultyReaderTest {
    @TempDir
    Path folder;

    private enum FaultIn implements SourceFormat {
        RECOGNISING,
        OPENING,
        READING;

        @Override
        public boolean recognises(SourceFile file, byte[] head) {
            failIn(RECOGNISING);
            return true;
        }

        @Override
        public Records open(SourceFile file, long skip) {
            failIn(OPENING);
            return new Records() {
                @Override
                public Optional<Read> next() {
                    failIn(READING);
                    return Optional.empty();
                }

                @Override
                public void close() {}
            };
        }

        private void failIn(FaultIn step) {
            if (this == step) {
                throw new IndexOutOfBoundsException(name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFaultOfOursCostsTheFileAndNotTheRun(FaultIn fault) throws IOException {
        Path odd = Files.writeString(folder.resolve("a.odd"), "odd");
        Path book = Files.writeString(
                folder.resolve("b.mrk"), "=LDR  00000nam a2200000 a 4500\n=001  1\n=245  00$aHoles\n");
        SourceFormats formats = SourceFormats.ofRecords().then(fault);

        RunReport report = new Indexing(
                        folder.resolve("index"), formats, IndexRun.Settings.DEFAULT, Progress.SILENT, new Stop())
                .bring(SourceFiles.in(List.of(odd, book)), false);

        assertEquals(new Counts(1, 0, 0, 1), report.counts());
        String reason = report.setAside().getFirst().reason();
        assertTrue(reason.contains("a fault of Carrel's own (java.lang.IndexOutOfBoundsException)"), reason);
    }
}
