package carrel.indexer.documents.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.TextPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class ParserPoolTest {
    private static final ParserCommand COMMAND = new ParserCommand(OrderedParser.class.getName(), 32, List.of());
    private static final ParseRequest.Caps CAPS = new ParseRequest.Caps(1_000_000, 10, 2);

    /** Generous: only what hangs ever comes near it. */
    private static final Duration TIME_MAX = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private int documents;

    @ParameterizedTest
    @CsvSource({
        "eat all memory, OUT_OF_MEMORY",
        "say that memory is out, OUT_OF_MEMORY",
        "exit, CRASHED",
        "halt, CRASHED",
        "recurse, DAMAGED",
        "break, DAMAGED",
        "refuse, ENCRYPTED",
        "write into the pipe, CRASHED",
        "send too much, CRASHED"
    })
    void aBadDocumentCostsOnlyItself(String order, Reason reason) throws IOException {
        try (ParserPool pool = pool(1, TIME_MAX, 200)) {
            assertEquals("before", text(pool.parse(document("before"))));

            Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, pool.parse(document(order)));

            assertEquals(reason, refused.reason());
            assertEquals("after", text(pool.parse(document("after"))));
        }
    }

    @Test
    void aDocumentThatNeverEndsIsStopped() throws IOException {
        try (ParserPool pool = pool(1, Duration.ofSeconds(5), 200)) {
            Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, pool.parse(document("hang")));

            assertEquals("took too long: stopped after 5 s", refused.sentence());
            assertEquals("after", text(pool.parse(document("after"))));
        }
    }

    @Test
    void damageIsToldOnOneLine() throws IOException {
        try (ParserPool pool = pool(1, TIME_MAX, 200)) {
            Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, pool.parse(document("break")));

            assertEquals("damaged: broken in two lines", refused.sentence());
        }
    }

    @Test
    void theInnocentAreReadAgainWhenSomeoneElseStoppedTheWorker() throws IOException {
        try (ParserPool pool = pool(1, TIME_MAX, 200)) {
            assertEquals("read the second time", text(pool.parse(document("stop as by Ctrl-C, once"))));
        }
    }

    @Test
    void pagesComeInOrderAndThoseWithoutNumberLast() throws IOException {
        try (ParserPool pool = pool(1, TIME_MAX, 200)) {
            Outcome.Parsed parsed = assertInstanceOf(Outcome.Parsed.class, pool.parse(document("turn pages")));

            assertEquals(
                    List.of(
                            new TextPage(OptionalInt.of(1), "first"),
                            new TextPage(OptionalInt.of(2), "second, continued 𐌲\uD800"),
                            new TextPage(OptionalInt.empty(), "attached")),
                    parsed.pages());
        }
    }

    @Test
    void aLongTextArrivesWhole() throws IOException {
        String long_ = "Every word of it, 言葉. ".repeat(40_000);
        try (ParserPool pool = pool(1, TIME_MAX, 200)) {
            assertEquals(long_, text(pool.parse(document(long_))));
        }
    }

    @Test
    void printingDisturbsNothing() throws IOException {
        ParserCommand greeting = new ParserCommand(
                OrderedParser.class.getName(), 32, List.of("--show-version", "-Xlog:startuptime:stdout"));
        try (ParserPool pool = new ParserPool(greeting, new ParserPool.Limits(1, TIME_MAX, 200, CAPS))) {
            Outcome printed = pool.parse(document("print a lot"));

            assertEquals(
                    Reason.NO_TEXT,
                    assertInstanceOf(Outcome.Refused.class, printed).reason());
            assertEquals("after", text(pool.parse(document("after"))));
        }
    }

    @Test
    void oneWorkerReadsManyDocumentsAndThenRetires() throws IOException {
        try (ParserPool pool = pool(1, TIME_MAX, 3)) {
            List<String> workers = List.of(worker(pool), worker(pool), worker(pool), worker(pool));

            assertEquals(2, workers.stream().distinct().count());
            assertEquals(workers.get(0), workers.get(2));
            assertNotEquals(workers.get(2), workers.get(3));
        }
    }

    @Test
    void aClosedPoolLeavesNoProcessAndNoFile() throws Exception {
        Path workFolder;
        ProcessHandle worker;
        try (ParserPool pool = pool(1, TIME_MAX, 200)) {
            workFolder = Path.of(text(pool.parse(document("tell the folder"))));
            worker = ProcessHandle.of(Long.parseLong(worker(pool))).orElseThrow();
            assertTrue(Files.isDirectory(workFolder));
        }

        assertFalse(worker.isAlive());
        assertFalse(Files.exists(workFolder));
    }

    @Test
    void aWorkerCaughtInALoopEndsWithItsParent() throws Exception {
        WorkFolder workFolder = WorkFolder.create();
        Process worker = COMMAND.in(workFolder).start();
        try (var pipe = new java.io.DataOutputStream(worker.getOutputStream())) {
            Frame.firstFrom(new java.io.DataInputStream(worker.getInputStream()));
            Frame.of(Frame.Kind.REQUEST, document("hang")::writeTo).writeTo(pipe);
        }

        assertEquals(0, worker.waitFor());
        assertFalse(Files.exists(workFolder.path()));
    }

    @Test
    void aWorkerSeesLittleOfTheEnvironment() throws IOException {
        try (ParserPool pool = pool(1, TIME_MAX, 200)) {
            List<String> names =
                    List.of(text(pool.parse(document("tell the environment"))).split(" "));

            assertTrue(names.contains("CLASSPATH"), names.toString());
            assertFalse(names.contains("HOME"), names.toString());
        }
    }

    @Test
    void severalThreadsShareTheWorkers() throws Exception {
        try (ParserPool pool = pool(2, TIME_MAX, 5);
                ExecutorService readers = Executors.newFixedThreadPool(4)) {
            List<ParseRequest> requests = IntStream.range(0, 40)
                    .mapToObj(number -> document("document " + number))
                    .toList();

            List<Future<Outcome>> outcomes = requests.stream()
                    .map(request -> readers.submit(() -> pool.parse(request)))
                    .toList();

            for (int number = 0; number < outcomes.size(); number++) {
                assertEquals("document " + number, text(outcomes.get(number).get()));
            }
        }
    }

    @Test
    void aWorkerThatCannotStartIsNoDocumentsFault() {
        ParserCommand wrong = new ParserCommand("carrel.NoSuchClass", 32, List.of());
        try (ParserPool pool = new ParserPool(wrong, ParserPool.Limits.USUAL)) {
            IOException thrown = assertThrows(IOException.class, () -> pool.parse(document("anything")));

            assertTrue(String.valueOf(thrown.getMessage()).contains("carrel.NoSuchClass"), thrown.toString());
        }
    }

    private static ParserPool pool(int workers, Duration timeMax, int documentsPerWorker) {
        return new ParserPool(COMMAND, new ParserPool.Limits(workers, timeMax, documentsPerWorker, CAPS));
    }

    private String worker(ParserPool pool) throws IOException {
        return text(pool.parse(document("tell the process")));
    }

    private ParseRequest document(String order) {
        try {
            String name = "document " + ++documents;
            return new ParseRequest(Files.writeString(folder.resolve(name), order), name, CAPS);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static String text(Outcome outcome) {
        return assertInstanceOf(Outcome.Parsed.class, outcome)
                .pages()
                .getFirst()
                .text();
    }
}
