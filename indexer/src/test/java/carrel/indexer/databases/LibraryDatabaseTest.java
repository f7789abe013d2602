package carrel.indexer.databases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import carrel.catalog.Holding;
import carrel.catalog.Holding.Status;
import carrel.catalog.Resource;
import carrel.indexer.settings.LibrarySettings;
import carrel.indexer.settings.Mistakes;
import carrel.indexer.settings.SettingsFile;
import carrel.indexer.settings.SourceSettings.Database;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Real servers with the schemas of Evergreen and Koha. Skipped, and counted as skipped, where there is no server. */
final class LibraryDatabaseTest {
    /** What holds for both. */
    abstract static class OfAnySystem {
        @TempDir
        Path folder;

        private Optional<RealServer> started = Optional.empty();

        abstract Optional<RealServer> server() throws IOException;

        abstract String system();

        abstract String[] tables();

        abstract String[] aLoan();

        @BeforeAll
        void start() throws IOException, SQLException {
            started = server();
            if (started.isPresent()) {
                started.get().execute(tables());
            }
        }

        @AfterAll
        void stop() throws IOException {
            if (started.isPresent()) {
                started.get().close();
            }
        }

        private RealServer running() {
            assumeTrue(started.isPresent(), "this machine has no server for " + system());
            return started.get();
        }

        @Test
        void recordsComeWithTheirCopies() throws Exception {
            List<Read> reads = pull(settings(""));

            List<Resource> books = books(reads);
            assertEquals(
                    List.of("Holes in the pond", "Frogs of Orléans"),
                    books.stream().map(book -> book.titles().proper()).toList());
            assertEquals("school#1", books.getFirst().id());
            List<Holding> copies = books.getFirst().holdings();
            assertEquals(2, copies.size());
            assertEquals("B100", copies.getFirst().barcode());
            assertEquals(Status.AVAILABLE, copies.getFirst().status());
            assertEquals(Status.ON_LOAN, copies.getLast().status());
            assertEquals(
                    Status.NOT_AVAILABLE, books.getLast().holdings().getFirst().status());
            assertEquals(1, books.getLast().holdings().size(), "a copy that readers may not see stays out");
        }

        @Test
        void aLoanIsSeenWithoutReadingRecordsAgain() throws Exception {
            Database database = settings("");
            LiveStatus live =
                    new LiveStatus("school", database, database.copies().orElseThrow());
            assertEquals(
                    Status.AVAILABLE,
                    live.now().getOrDefault("school#1", List.of()).getFirst().status());

            running().execute(aLoan()[0]);
            Map<String, List<Holding>> now = live.now();
            running().execute(aLoan()[1]);

            assertEquals(
                    Status.ON_LOAN,
                    now.getOrDefault("school#1", List.of()).getFirst().status());
        }

        @Test
        void aWrongPasswordIsSaidInOneSentenceWithoutThePassword() throws Exception {
            running();
            IOException why = assertThrows(IOException.class, () -> pull(settings("password: duckweed")));

            assertTrue(
                    String.valueOf(why.getMessage()).contains("refuses the user reader or the password"),
                    why.getMessage());
            assertFalse(String.valueOf(why.getMessage()).contains("duckweed"), why.getMessage());
        }

        @Test
        void aTableThatIsMissingIsSaidWithTheNameOfTheQuery() throws Exception {
            running();
            IOException why = assertThrows(
                    IOException.class, () -> pull(settings("records: SELECT number, marc FROM a_table_renamed")));

            assertTrue(
                    String.valueOf(why.getMessage()).startsWith("the query \"records\" of school does not fit"),
                    why.getMessage());
        }

        @Test
        void aQueryWithoutTheNeededColumnsIsTold() throws Exception {
            running();
            IOException why = assertThrows(IOException.class, () -> pull(settings("records: SELECT 1 AS id")));

            assertTrue(
                    String.valueOf(why.getMessage()).contains("needs marc, number; name them with AS"),
                    why.getMessage());
        }

        @Test
        void aPullThatFailsLeavesTheOneBefore() throws Exception {
            Path rows = folder.resolve("rows.jsonl");
            new DatabasePull("school", settings("")).into(rows);
            byte[] before = Files.readAllBytes(rows);

            assertThrows(IOException.class, () -> new DatabasePull("school", settings("records: nonsense")).into(rows));

            assertEquals(before.length, Files.size(rows));
        }

        final Database settings(String more) throws IOException, Mistakes {
            List<String> lines = new ArrayList<>(List.of(
                    "sources:",
                    "  school:",
                    "    database:",
                    "      url: " + running().address(),
                    "      system: " + system(),
                    "      user: " + RealServer.USER));
            if (!more.startsWith("password")) {
                lines.add("      password: " + RealServer.PASSWORD);
            }
            lines.add(more.isEmpty() ? "" : "      " + more);
            LibrarySettings settings = SettingsFile.read(Files.write(folder.resolve("carrel.yaml"), lines));
            return (Database) settings.sources().getFirst().place();
        }

        final List<Read> pull(Database database) throws IOException {
            Path rows = folder.resolve("rows.jsonl");
            new DatabasePull("school", database).into(rows);
            SourceFile file = new SourceFile(rows, "school");
            List<Read> reads = new ArrayList<>();
            try (Records records =
                    SourceFormats.ofRecords().of(file).orElseThrow().open(file, 0)) {
                for (Optional<Read> read = records.next(); read.isPresent(); read = records.next()) {
                    reads.add(read.get());
                }
            }
            return reads;
        }

        static List<Resource> books(List<Read> reads) {
            return reads.stream()
                    .filter(Read.Accepted.class::isInstance)
                    .map(read -> ((Read.Accepted) read).resource())
                    .toList();
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    final class OfEvergreen extends OfAnySystem {
        @Test
        void aCallNumberHasItsPrefix() throws Exception {
            List<Resource> books = books(pull(settings("")));

            assertEquals(
                    List.of("FIC BEL", "REF 597.8"),
                    books.stream()
                            .map(book -> book.holdings().getFirst().callNumber())
                            .toList());
        }

        @Override
        Optional<RealServer> server() throws IOException {
            return RealServer.postgresql();
        }

        @Override
        String system() {
            return "evergreen";
        }

        @Override
        String[] tables() {
            return Evergreen.TABLES;
        }

        @Override
        String[] aLoan() {
            return new String[] {
                "UPDATE asset.copy SET status = 1 WHERE id = 100", "UPDATE asset.copy SET status = 0 WHERE id = 100"
            };
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    final class OfKoha extends OfAnySystem {
        @Override
        Optional<RealServer> server() throws IOException {
            return RealServer.mariadb();
        }

        @Override
        String system() {
            return "koha";
        }

        @Override
        String[] tables() {
            return Koha.TABLES;
        }

        @Override
        String[] aLoan() {
            return new String[] {
                "UPDATE items SET onloan = '2026-12-01' WHERE itemnumber = 100",
                "UPDATE items SET onloan = NULL WHERE itemnumber = 100"
            };
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneSentenceWithoutThePassword(@TempDir Path folder) {
        Database nowhere = new Database(
                "jdbc:postgresql://127.0.0.1:1/library?password=ocean&ssl=false",
                "reader",
                "",
                "SELECT 1",
                Optional.empty(),
                Database.COPIES_EVERY_DEFAULT);

        IOException why =
                assertThrows(IOException.class, () -> new DatabasePull("school", nowhere).into(folder.resolve("rows")));

        assertTrue(String.valueOf(why.getMessage()).contains("cannot be reached"), why.getMessage());
        assertFalse(String.valueOf(why.getMessage()).contains("ocean"), why.getMessage());
        assertEquals(1, String.valueOf(why.getMessage()).lines().count());
    }
}
