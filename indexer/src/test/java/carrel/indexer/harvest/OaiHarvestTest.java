package carrel.indexer.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Resource;
import carrel.indexer.settings.SourceSettings;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that repositories run. */
final class OaiHarvestTest {
    private static final String LAST_YEAR = "2025-05-01T10:00:00Z";

    @TempDir
    Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private RepositoryServer server = serve();

    private static RepositoryServer serve() {
        try {
            return new RepositoryServer();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @BeforeEach
    void sevenBooks() {
        for (int number = 1; number <= 7; number++) {
            server.put(number, LAST_YEAR, marc("book" + number, "Book " + number));
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void allPagesAreFetchedByTheirTokens() throws IOException {
        List<Read> reads = read(harvest("marc21").pages());

        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), numbers(reads));
        assertEquals(3, server.questions().size());
    }

    @Test
    void onlyWhatChangedSinceIsFetchedTheNextTimeAndDeletionsAreTaken() throws IOException {
        OaiHarvest harvest = harvest("marc21");
        harvest.pages();
        harvest.taken();
        server.put(2, "2099-01-01T00:00:00Z", marc("book2", "Book 2, revised"));
        server.delete(5, "2099-01-01T00:00:00Z");

        List<Read> reads = read(harvest("marc21").pages());

        assertEquals(List.of("2"), numbers(reads));
        Read.Deleted gone = (Read.Deleted) reads.get(1);
        assertEquals("pond#5", gone.origin().id(), "a deletion names the record as its first coming did");
        assertTrue(server.questions().getLast().contains("&from="), server.questions()::toString);
    }

    @Test
    void nothingNewIsNoError() throws IOException {
        OaiHarvest harvest = harvest("marc21");
        harvest.pages();
        harvest.taken();

        assertEquals(List.of(), harvest("marc21").pages());
    }

    @Test
    void dublinCoreIsHarvestedToo() throws IOException {
        server.put(
                1,
                LAST_YEAR,
                "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" "
                        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>A pond in winter</dc:title></oai_dc:dc>");

        List<Read> reads = read(harvest("oai_dc").pages());

        Resource first = ((Read.Accepted) reads.getFirst()).resource();
        assertEquals("A pond in winter", first.titles().proper());
        assertEquals("pond#1", first.id());
    }

    @Test
    void aBusyServerIsAskedAgainAfterTheTimeThatItNames() throws IOException {
        server.failNext(2);

        assertEquals(7, read(harvest("marc21").pages()).size());
        assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(7)), pauses);
    }

    @Test
    void anInterruptedHarvestGoesOnWithItsToken() throws IOException {
        OaiServer real = new HttpOaiServer();
        int[] answered = {0};
        OaiServer breaking = address -> {
            if (++answered[0] > 2) {
                throw new ConnectException("the line is cut");
            }
            return real.get(address);
        };
        IOException why = assertThrows(
                IOException.class, () -> harvest("marc21", breaking).pages());
        assertTrue(
                String.valueOf(why.getMessage()).contains("could not be harvested, asked 6 times"), why.getMessage());

        List<Path> pages = harvest("marc21").pages();

        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), numbers(read(pages)));
        assertEquals(3, server.questions().size(), "no page was asked for twice");
        assertEquals(
                List.of(1L, 2L, 4L, 8L, 16L),
                pauses.stream().map(Duration::toSeconds).toList());
    }

    @Test
    void anUnknownFormatIsRefusedInOneSentence() {
        IOException why = assertThrows(IOException.class, () -> harvest("mods").pages());

        assertTrue(String.valueOf(why.getMessage()).contains("cannotDisseminateFormat"), why.getMessage());
        assertTrue(String.valueOf(why.getMessage()).contains("oai_dc"), why.getMessage());
    }

    @Test
    void aFeedWithoutEndIsNoticed() {
        String same = "<OAI-PMH><responseDate>2026-01-01T00:00:00Z</responseDate><ListRecords>"
                + "<resumptionToken>again</resumptionToken></ListRecords></OAI-PMH>";

        IOException why = assertThrows(
                IOException.class, () -> harvest("marc21", answering(same)).pages());

        assertTrue(String.valueOf(why.getMessage()).contains("without end"), why.getMessage());
    }

    @Test
    void aFeedThatGoesInACircleUnderEverNewTokensIsNoticed() {
        AtomicInteger asked = new AtomicInteger();
        OaiServer circle = address -> {
            int page = asked.incrementAndGet();
            return answer("<OAI-PMH><responseDate>2026-01-01T00:00:00Z</responseDate><ListRecords><record><header>"
                    + "<identifier>frog-" + page % 3 + "</identifier></header></record>"
                    + "<resumptionToken>t" + page + "</resumptionToken></ListRecords></OAI-PMH>");
        };

        IOException why =
                assertThrows(IOException.class, () -> harvest("marc21", circle).pages());

        assertTrue(String.valueOf(why.getMessage()).contains("the same records again"), why.getMessage());
    }

    @Test
    void aTokenThatExpiredBeginsTheHarvestAnewOnce() throws IOException {
        String page =
                "<OAI-PMH><responseDate>2026-01-01T00:00:00Z</responseDate><ListRecords>%s</ListRecords></OAI-PMH>";
        String expired = "<OAI-PMH><error code=\"badResumptionToken\">expired</error></OAI-PMH>";
        List<String> answers = new ArrayList<>(
                List.of(page.formatted("<resumptionToken>t</resumptionToken>"), expired, page.formatted("")));

        List<Path> pages =
                harvest("marc21", address -> answer(answers.removeFirst())).pages();

        assertEquals(1, pages.size());
    }

    @Test
    void aWebPageIsNoAnswer() {
        IOException why =
                assertThrows(IOException.class, () -> harvest("marc21", answering("<html><body>Hello</body></html>"))
                        .pages());

        assertTrue(String.valueOf(why.getMessage()).contains("not OAI-PMH"), why.getMessage());
        assertFalse(pauses.isEmpty() && String.valueOf(why.getMessage()).isEmpty());
    }

    private OaiHarvest harvest(String prefix) {
        return harvest(prefix, new HttpOaiServer());
    }

    private OaiHarvest harvest(String prefix, OaiServer by) {
        SourceSettings.Oai source = new SourceSettings.Oai(server.address(), prefix, Optional.empty());
        return new OaiHarvest(source, folder, by, pauses::add);
    }

    private static OaiServer answering(String body) {
        return (URI address) -> answer(body);
    }

    private static OaiServer.Answer answer(String body) {
        return new OaiServer.Answer(200, body.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static String marc(String number, String title) {
        return "<record xmlns=\"http://www.loc.gov/MARC21/slim\"><leader>00000nam a2200000 a 4500</leader>"
                + "<controlfield tag=\"001\">" + number + "</controlfield><datafield tag=\"245\" ind1=\"0\" ind2=\"0\">"
                + "<subfield code=\"a\">" + title + "</subfield></datafield></record>";
    }

    private static List<Read> read(List<Path> pages) throws IOException {
        List<Read> reads = new ArrayList<>();
        for (Path page : pages) {
            SourceFile file = new SourceFile(page, "pond");
            try (Records records =
                    SourceFormats.ofRecords().of(file).orElseThrow().open(file, 0)) {
                for (Optional<Read> read = records.next(); read.isPresent(); read = records.next()) {
                    reads.add(read.get());
                }
            }
        }
        return reads;
    }

    private static List<String> numbers(List<Read> reads) {
        return reads.stream()
                .filter(Read.Accepted.class::isInstance)
                .map(read -> ((Read.Accepted) read).resource().origin().controlNumber())
                .toList();
    }
}
