package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Shelf;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of a facet that a reader leaves out. */
class LeftOutTest {
    @TempDir
    Path folder;

    private LuceneCatalog catalog;

    @BeforeEach
    void openAShelf() throws IOException {
        catalog = TestCatalog.of(
                folder,
                Shelf.book("1", "Wolves of the north", "Gray, Ida")
                        .subjects(Shelf.about("Wolves"))
                        .build(),
                Shelf.book("2", "Wolves and foxes", "Gray, Ida")
                        .subjects(Shelf.about("Foxes"))
                        .build(),
                Shelf.book("3", "Wolves at home", "Hill, Cleo").build());
    }

    @AfterEach
    void close() throws IOException {
        catalog.close();
    }

    @Test
    void whatIsLeftOutIsNotFound() throws IOException {
        SearchPage page = catalog.search(without(Set.of("Wolves")));

        assertEquals(2, page.total());
    }

    @Test
    void whatHasNoValueStays() throws IOException {
        assertEquals(1, catalog.search(without(Set.of("Wolves", "Foxes"))).total());
    }

    @Test
    void theCountsAreOfWhatIsLeft() throws IOException {
        SearchPage page = catalog.search(without(Set.of("Wolves")).withFacets(Set.of(CatalogSchema.SUBJECT.name())));

        List<String> values = page.facets().stream()
                .flatMap(group -> group.values().stream())
                .map(FacetGroup.Value::value)
                .toList();
        assertEquals(List.of("Foxes"), values);
    }

    private static SearchRequest without(Set<String> subjects) {
        return SearchRequest.of("wolves").withFilters(List.of(new Filter.Lacks(CatalogSchema.SUBJECT, subjects)));
    }
}
