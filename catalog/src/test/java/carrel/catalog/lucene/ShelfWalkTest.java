package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Format;
import carrel.catalog.Holding;
import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import carrel.catalog.Work;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.ShelfNeighbours;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfWalkTest {
    private static final int BOOKS = 40;
    private static final int MOVED = 12;

    @TempDir
    Path folder;

    private static Resource standing(String number, String title, String callNumber) {
        return Shelf.book(number, title, "Brook, Ada")
                .holdings(List.of(new Holding("Maple", "", callNumber, "", Holding.Status.AVAILABLE, "")))
                .build();
    }

    private static Work work(LuceneCatalog catalog, String title) throws IOException {
        return catalog.search(SearchRequest.of(title)).hits().getFirst().work();
    }

    private static List<String> titles(List<ShelfNeighbours.Place> places) {
        return places.stream()
                .map(place ->
                        place.callNumber() + " " + place.work().main().titles().proper())
                .toList();
    }

    @Test
    void booksStandAsOnTheShelf() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(
                folder,
                standing("1", "Bees", "595.79 BRO"),
                standing("2", "Ants", "595.796 BRO"),
                standing("3", "Sharks", "597.3 BRO"),
                standing("4", "Frogs", "597.8 BRO"),
                standing("5", "Snakes", "597.96 BRO"),
                standing("6", "Stories", "FIC BRO"),
                standing("7", "Pictures", "E BRO"),
                Shelf.book("8", "Nowhere", "Brook, Ada").build())) {
            ShelfNeighbours beside = catalog.shelf(work(catalog, "Sharks"), 2);

            assertEquals(Optional.of("597.3 BRO"), beside.callNumber());
            assertEquals(List.of("595.79 BRO Bees", "595.796 BRO Ants"), titles(beside.before()));
            assertEquals(List.of("597.8 BRO Frogs", "597.96 BRO Snakes"), titles(beside.after()));
        }
    }

    @Test
    void whatIsReadOnAScreenStandsOnNoShelf() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(
                folder,
                standing("1", "Sharks", "597.3 BRO"),
                Shelf.book("2", "Whales", "Brook, Ada")
                        .callNumbers(List.of("597.5"))
                        .build(),
                Shelf.book("3", "Rays", "Brook, Ada")
                        .format(Format.EBOOK)
                        .callNumbers(List.of("597.4"))
                        .build())) {
            assertEquals(
                    List.of("597.5 Whales"),
                    titles(catalog.shelf(work(catalog, "Sharks"), 3).after()));
            assertEquals(ShelfNeighbours.none(), catalog.shelf(work(catalog, "Rays"), 3));
        }
    }

    @Test
    void theShelfHasEnds() throws IOException {
        try (LuceneCatalog catalog =
                TestCatalog.of(folder, standing("1", "Bees", "595.79 BRO"), standing("2", "Sharks", "597.3 BRO"))) {
            assertEquals(
                    List.of(), titles(catalog.shelf(work(catalog, "Bees"), 3).before()));
            assertEquals(
                    List.of(), titles(catalog.shelf(work(catalog, "Sharks"), 3).after()));
        }
    }

    @Test
    void whatStandsNowhereHasNoNeighbours() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(
                folder,
                standing("1", "Bees", "595.79 BRO"),
                Shelf.book("8", "Nowhere", "Brook, Ada").build())) {
            assertEquals(ShelfNeighbours.none(), catalog.shelf(work(catalog, "Nowhere"), 3));
        }
    }

    @Test
    void whoSharesANumberStandsBeside() throws IOException {
        try (LuceneCatalog catalog =
                TestCatalog.of(folder, standing("1", "Bees", "595.79 BRO"), standing("2", "Wasps", "595.79 BRO"))) {
            assertEquals(
                    List.of("595.79 BRO Wasps"),
                    titles(catalog.shelf(work(catalog, "Bees"), 3).after()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neighboursAreThoseOfTheWholeShelfWhateverChangedOnIt(long seed) throws IOException {
        Random random = new Random(seed);
        List<Integer> numbers = new ArrayList<>(
                IntStream.range(100, 100 + BOOKS + MOVED).boxed().toList());
        Collections.shuffle(numbers, random);
        Map<Integer, Integer> places = new HashMap<>();
        for (int book = 0; book < BOOKS; book++) {
            places.put(book, numbers.removeLast());
        }
        index(places);
        for (int i = 0; i < MOVED; i++) {
            int book = random.nextInt(BOOKS);
            places.put(book, numbers.removeLast());
            index(Map.of(book, places.get(book)));
        }
        List<String> shelf =
                places.values().stream().sorted().map(String::valueOf).toList();

        try (LuceneCatalog catalog = LuceneCatalog.open(folder)) {
            for (int at = 0; at < BOOKS; at++) {
                String book = shelf.get(at);
                int number = Integer.parseInt(book);
                ShelfNeighbours beside = catalog.shelf(
                        work(
                                catalog,
                                places.entrySet().stream()
                                        .filter(place -> place.getValue() == number)
                                        .map(place -> "Book" + place.getKey())
                                        .findFirst()
                                        .orElseThrow()),
                        3);

                assertEquals(shelf.subList(Math.max(0, at - 3), at), callNumbers(beside.before()), "seed " + seed);
                assertEquals(
                        shelf.subList(at + 1, Math.min(BOOKS, at + 4)), callNumbers(beside.after()), "seed " + seed);
            }
        }
    }

    private void index(Map<Integer, Integer> places) throws IOException {
        List<Resource> books = new ArrayList<>();
        places.forEach((book, number) -> books.add(standing("b" + book, "Book" + book, number + "")));
        TestCatalog.index(folder, books);
    }

    private static List<String> callNumbers(List<ShelfNeighbours.Place> places) {
        return places.stream().map(ShelfNeighbours.Place::callNumber).toList();
    }
}
