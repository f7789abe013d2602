package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.searchapi.CarrelServer;
import carrel.testcorpus.TestCorpus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A book that a catalogue, an e-book feed and a folder of documents bring is one work, which says who brought what. */
@TestInstance(Lifecycle.PER_CLASS)
class OneBookTest {
    private static final String ADAPTED = "print.mrk#ob2";
    private static final String ABRIDGED = "ebooks.xml#urn:uuid:treasure-island-abridged";
    private static final String VOLUME = "ebooks.xml#urn:uuid:treasure-island-2";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, JsonNode> editions = new TreeMap<>();
    private final Map<String, Set<String>> works = new TreeMap<>();
    private CarrelServer server;

    @BeforeAll
    void openTheShelf(@TempDir Path index) throws IOException, InterruptedException {
        List<String> sources = TestCorpus.oneBook().stream().map(Path::toString).toList();
        String[] call = {"index", "--index", index.toString(), sources.get(0), sources.get(1), sources.get(2)};
        assertEquals(Call.DONE, Call.of(call).status());
        server = CarrelServer.open(LuceneCatalog.open(index), CarrelServer.LOOPBACK, CarrelServer.ANY_PORT);
        for (JsonNode work :
                OpenShelf.JSON.readTree(get("/api/search?q=treasure+island")).get("works")) {
            for (JsonNode edition : work.get("editions")) {
                editions.put(edition.get("id").asString(), edition);
                works.computeIfAbsent(work.get("id").asString(), id -> new TreeSet<>())
                        .add(edition.get("id").asString());
            }
        }
    }

    @AfterAll
    void close() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void theRecordTheFeedsEntryAndTheFullTextAreThreeEditionsOfOneWork() {
        assertTrue(
                isAWork(Set.of(
                        "print.mrk#ob1",
                        "ebooks.xml#urn:uuid:treasure-island",
                        "treasure-island.html#treasure-island.html")),
                works::toString);
    }

    @Test
    void anAdaptationAnAbridgementAndAnotherVolumeStandByThemselves() {
        for (String other : List.of(ADAPTED, ABRIDGED, VOLUME)) {
            assertTrue(isAWork(Set.of(other)), () -> other + " in " + works);
        }
    }

    @Test
    void eachEditionSaysWhatSourceItIsFrom() {
        editions.forEach((id, edition) -> assertEquals(
                id.substring(0, id.indexOf('#')), edition.path("source").asString("")));
    }

    @Test
    void thePageSaysWhatSourceEachEditionIsFrom() throws IOException, InterruptedException {
        String work = works.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();

        String page = get("/works/" + work);

        for (String source : List.of("print.mrk", "ebooks.xml", "treasure-island.html")) {
            assertTrue(page.contains("Listed in <bdi>" + source + "</bdi>"), () -> source + " in " + page);
        }
    }

    private boolean isAWork(Set<String> together) {
        return works.values().stream().anyMatch(together::equals);
    }

    private String get(String path) throws IOException, InterruptedException {
        URI address = server.address().resolve(path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
