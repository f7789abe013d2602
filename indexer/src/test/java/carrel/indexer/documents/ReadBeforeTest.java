package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.TextPage;
import carrel.indexer.documents.process.DocumentFacts;
import carrel.indexer.documents.process.Fact;
import carrel.indexer.documents.process.Outcome;
import carrel.indexer.documents.process.ParserCommand;
import carrel.indexer.documents.process.ParserPool;
import carrel.indexer.documents.process.Reason;
import carrel.indexer.documents.tika.TikaWorker;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A document that has not changed is not parsed again. */
final class ReadBeforeTest extends DocumentReading {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String CONTENT = "ab12-pdf";

    @Test
    void onlyADocumentThatChangedIsParsedAgain() throws IOException {
        Path index = folder.resolve("index");
        Path frogs = samples.text("frogs.txt", "Frogs leap.");
        Path locked = samples.encryptedPdf("locked.pdf", "secret");
        readWith(index, TikaWorker.command(), frogs, locked);
        ParserCommand noParser = new ParserCommand("carrel.NoSuchClass", 32, List.of());

        Path moved = Files.move(frogs, folder.resolve("moved.txt"));
        Path toads = samples.text("toads.txt", "Toads walk.");
        List<Read> again = readWith(index, noParser, moved, locked);

        assertInstanceOf(Read.Accepted.class, again.getFirst());
        assertTrue(((Read.Rejected) again.getLast()).why().startsWith("encrypted"));
        assertInstanceOf(
                Read.Accepted.class,
                readWith(index, TikaWorker.command(), toads).getFirst());
    }

    @Test
    void whatWasKeptComesBackAsItWas() {
        Outcome parsed = new Outcome.Parsed(
                "application/pdf",
                new DocumentFacts(List.of(new Fact(Fact.Kind.SERIES, "Small waters", "2"))),
                List.of(
                        new TextPage(OptionalInt.of(3), "Frogs leap."),
                        new TextPage(OptionalInt.empty(), "Toads walk.")),
                List.of("damaged"));

        at(NOON).keep(CONTENT, parsed);

        assertEquals(Optional.of(parsed), at(NOON).find(CONTENT));
        assertEquals(Optional.empty(), at(NOON).find("ab13-pdf"));
    }

    @Test
    void whatMayHaveBeenTheMachinesFaultIsTriedAgain() {
        at(NOON).keep(CONTENT, new Outcome.Refused(Reason.TOO_SLOW, "stopped after 30 s"));

        assertEquals(Optional.empty(), at(NOON).find(CONTENT));
    }

    @Test
    void whatNobodyAsksForGoesAfterHalfAYear() {
        Outcome refused = new Outcome.Refused(Reason.NO_TEXT, "");
        at(Instant.now()).keep(CONTENT, refused);

        at(Instant.now().plus(Duration.ofDays(100))).tidy();
        Optional<Outcome> kept = at(Instant.now()).find(CONTENT);
        at(Instant.now().plus(Duration.ofDays(200))).tidy();

        assertEquals(Optional.of(refused), kept);
        assertEquals(Optional.empty(), at(NOON).find(CONTENT));
    }

    @Test
    void aFileThatWasCutOffIsAsIfItWereNotThere() throws IOException {
        at(NOON).keep(CONTENT, new Outcome.Refused(Reason.NO_TEXT, ""));
        try (var files = Files.walk(folder.resolve("kept"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {0x1f, (byte) 0x8b, 8});
            }
        }

        assertEquals(Optional.empty(), at(NOON).find(CONTENT));
    }

    private static List<Read> readWith(Path index, ParserCommand command, Path... files) throws IOException {
        List<Read> reads = new ArrayList<>();
        try (Documents documents = Documents.keptBeside(index, new ParserPool(command, ParserPool.Limits.USUAL))) {
            for (Path file : files) {
                try (Records records = documents.open(new SourceFile(file, "school"), 0)) {
                    records.next().ifPresent(reads::add);
                }
            }
        }
        return reads;
    }

    private ReadBefore at(Instant time) {
        return new ReadBefore(folder.resolve("kept"), Clock.fixed(time, ZoneOffset.UTC));
    }
}
