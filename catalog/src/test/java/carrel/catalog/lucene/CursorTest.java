package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import carrel.catalog.Shelf;
import carrel.catalog.search.BadCursor;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Going through results however many there are. */
class CursorTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void leadsThroughEveryWorkOnceInTheOrderOfPages(SortOrder order) throws IOException {
        List<Resource> shelf = Shelf.random(new Random(3), 60);
        try (LuceneCatalog catalog = TestCatalog.of(folder, shelf.toArray(Resource[]::new))) {
            SearchRequest whole = SearchRequest.of("dragons OR frogs OR stars").withSort(order);

            List<String> atOnce = ids(catalog.search(whole.withPage(1, 100)));

            List<String> byCursor = new ArrayList<>();
            Optional<SearchRequest> next = Optional.of(whole.withPage(1, 7));
            while (next.isPresent()) {
                SearchPage page = catalog.search(next.get());
                assertEquals(atOnce.size(), page.total());
                byCursor.addAll(ids(page));
                next = page.next().map(cursor -> whole.withAfter(cursor, 7));
            }
            assertEquals(atOnce, byCursor);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "LQ", "MS4wCi0KLQotCi0"})
    void isRefusedWhenNoPageGaveIt(String cursor) throws IOException {
        try (LuceneCatalog catalog =
                TestCatalog.of(folder, Shelf.book("1", "Frogs", "Brook, Ada").build())) {
            assertThrows(
                    BadCursor.class, () -> catalog.search(SearchRequest.of("").withAfter(cursor, 10)));
        }
    }

    @Test
    void aSeriesStandsInItsOrder() throws IOException {
        try (LuceneCatalog catalog =
                TestCatalog.of(folder, volume("a", "10"), volume("b", "9"), volume("c", "Book 1"))) {
            SearchPage page = catalog.search(SearchRequest.of("volume").withSort(SortOrder.SERIES));

            assertEquals(
                    List.of("volume c", "volume b", "volume a"),
                    page.hits().stream()
                            .map(hit -> hit.work().main().titles().proper())
                            .toList());
        }
    }

    private static Resource volume(String name, String number) {
        return Shelf.book(name, "volume " + name, "Brook, Ada")
                .series(List.of(new SeriesEntry("Frog pond", number)))
                .build();
    }

    private static List<String> ids(SearchPage page) {
        return page.hits().stream().map(hit -> hit.work().id()).toList();
    }
}
