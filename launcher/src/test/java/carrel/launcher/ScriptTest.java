package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the script {@code carrel} tells Java, as an installed Carrel, with a Java that only repeats what it is told, and how
 * nice it is.
 */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {
    private static final long PATIENCE_SECONDS = 60;

    /** Makes what a trial makes; else its last word is its niceness. */
    private static final String REPEATS = """
            #!/bin/sh
            for option in "$@"; do
                case $option in
                    -XX:AOTConfiguration=*) seen=${option#*=} ;;
                    -XX:AOTCache=*) cache=${option#*=} ;;
                esac
            done
            case $* in
                *AOTMode=record*) echo seen >"$seen" ;;
                *AOTMode=create*) cp "$seen" "$cache" ;;
                *) printf '%s\\n' "$@"; nice ;;
            esac
            """;

    @TempDir
    private Path home;

    private Path java;

    @BeforeEach
    void install() throws IOException {
        Files.copy(script(), home.resolve("carrel"));
        Files.createFile(Files.createDirectory(home.resolve("lib")).resolve("carrel.jar"));
        java = Files.createDirectories(home.resolve("java/bin")).resolve("java");
        Files.writeString(java, REPEATS);
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(home.resolve("java/release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    @Test
    void aServerBeginsWithNoMoreMemoryThanItMayHave() throws Exception {
        Files.createFile(home.resolve("lib/serve.aot.begun"));

        assertTrue(told("").contains("-Xms64m"));
        List<String> small = told("-Xmx48m");
        assertTrue(small.contains("-Xmx48m"));
        assertFalse(small.contains("-Xms64m"));
    }

    @Test
    void whoNamesACollectorGetsThatOne() throws Exception {
        Files.createFile(home.resolve("lib/serve.aot.begun"));

        assertTrue(told("").contains("-XX:+UseParallelGC"));
        assertFalse(told("-XX:+UseG1GC").contains("-XX:+UseParallelGC"));
    }

    @Test
    void anIndexerKeepsToItsHeapHoweverLittleItReads() throws Exception {
        Path records = Files.writeString(home.resolve("records.mrc"), "few");

        List<String> few = told("", "index", records.toString());
        assertTrue(few.contains("-Xmx640m"));
        assertTrue(few.contains("-XX:TieredStopAtLevel=1"));
        List<String> unknown = told("-Xmx2g", "index", "--settings", records.toString());
        assertFalse(unknown.contains("-XX:TieredStopAtLevel=1"));
        assertTrue(unknown.indexOf("-Xmx640m") < unknown.indexOf("-Xmx2g"), "the last counts");
    }

    @Test
    void anIndexerThatWatchesGivesWayToReaders() throws Exception {
        Files.createFile(home.resolve("lib/serve.aot.begun"));

        int server = Integer.parseInt(told("").getLast());

        assertTrue(Integer.parseInt(told("", "index", "--settings", "carrel.yaml", "--watch")
                        .getLast())
                > server);
        assertEquals(server, Integer.parseInt(told("", "index", "records.mrc").getLast()));
    }

    @Test
    void aTrialLeavesTheCacheThatTheNextServerStartsFrom() throws Exception {
        Path lib = home.resolve("lib");
        try (WatchService watch = lib.getFileSystem().newWatchService()) {
            lib.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);

            assertFalse(told("").stream().anyMatch(option -> option.startsWith("-XX:AOTCache")));
            // Its last deed is to clear up.
            while (!Files.exists(lib.resolve("serve.aot")) || Files.exists(lib.resolve("serve.aot.seen"))) {
                WatchKey news = watch.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertNotNull(news, "no cache was made");
                news.reset();
            }
        }

        assertEquals("seen\n", Files.readString(lib.resolve("serve.aot")));
        assertTrue(told("").contains("-XX:AOTCache=" + lib.toRealPath().resolve("serve.aot")));
    }

    @Test
    void fewRecordsAreIndexedFromTheCacheToo() throws Exception {
        Path cache = Files.writeString(home.resolve("lib/serve.aot"), "of a trial");
        Path records = Files.writeString(home.resolve("records.mrc"), "few");

        String fromIt = "-XX:AOTCache=" + home.toRealPath().resolve("lib").resolve(cache.getFileName());
        assertTrue(told("", "index", records.toString()).contains(fromIt));
        assertFalse(told("", "index", "--settings", records.toString()).contains(fromIt));
    }

    /** What Java is told to serve, with these options of the technician's. */
    private List<String> told(String options) throws IOException, InterruptedException {
        return told(options, "serve");
    }

    private List<String> told(String options, String... command) throws IOException, InterruptedException {
        ProcessBuilder carrel =
                new ProcessBuilder("bash", home.resolve("carrel").toString());
        carrel.command().addAll(List.of(command));
        carrel.environment().put("CARREL_JAVA_HOME", home.resolve("java").toString());
        carrel.environment().put("CARREL_JAVA_OPTS", options);
        Process process = carrel.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    /** Tests run in the folder of their module. */
    private static Path script() {
        return Path.of("..", "carrel");
    }
}
