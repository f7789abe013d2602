package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import carrel.catalog.Resource;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.citations.Citation;
import carrel.searchapi.citations.CitationStyle;
import carrel.searchapi.citations.Citations;
import carrel.testcorpus.TestCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Citations of the shipped shelf's records, of all its formats, as somebody who knows the manuals read them. */
@TestInstance(Lifecycle.PER_CLASS)
class GoldenCitationsTest {
    private final Map<String, Resource> editions = new HashMap<>();
    private final Citations citations = new Citations();

    @BeforeAll
    void readTheShelf(@TempDir Path index) throws IOException {
        OpenShelf.index(index);
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            SearchRequest everything = SearchRequest.of("").withPassages(false);
            SearchPage page = catalog.search(everything.withPage(1, SearchRequest.PAGE_SIZE_MAX));
            for (int number = 1; number <= page.pages(); number++) {
                catalog.search(everything.withPage(number, SearchRequest.PAGE_SIZE_MAX)).hits().stream()
                        .flatMap(hit -> hit.work().editions().stream())
                        .forEach(edition -> editions.put(edition.id(), edition));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> readAsTheManualsHaveThem() {
        JsonNode golden = OpenShelf.JSON.readTree(TestCorpus.goldenCitations());
        assertTrue(golden.size() >= 40);
        return golden.valueStream().map(one -> dynamicTest(one.get("edition").asString(), () -> check(one)));
    }

    @TestFactory
    Stream<DynamicTest> noEditionIsCitedByNothing() {
        return Stream.of(CitationStyle.values())
                .map(style -> dynamicTest(style.label(), () -> editions.values().forEach(edition -> {
                    String cited = citations.of(edition, style).text();
                    assertTrue(cited.length() > 5, () -> edition.id() + " is cited as \"" + cited + "\"");
                    assertTrue(!cited.contains(" ,"), cited);
                })));
    }

    private void check(JsonNode golden) {
        Resource edition = Optional.ofNullable(
                        editions.get(golden.get("edition").asString()))
                .orElseThrow(() -> new AssertionError("it is not on the shelf"));
        assertAll(Stream.of(CitationStyle.values())
                .map(style ->
                        () -> assertEquals(golden.get(style.code()).asString(), marked(citations.of(edition, style)))));
    }

    /** Italics between asterisks. */
    private static String marked(Citation citation) {
        return citation.parts().stream()
                .map(part -> part.italic() ? "*" + part.text() + "*" : part.text())
                .collect(Collectors.joining());
    }
}
