package carrel.searchapi.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.ShelfNeighbours;
import carrel.catalog.search.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NothingFoundTest {
    @Test
    void aTextOfManyWordsAsksTheCatalogForAFewOfThem() throws IOException {
        String pasted = IntStream.range(0, 200).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        Suggesting catalog = new Suggesting(List.of());

        NothingFound help = NothingFound.of(SearchRequest.of(pasted), catalog, List.of());

        assertEquals(List.of("word0", "word1", "word2", "word3", "word4", "word5", "word6", "word7"), catalog.asked);
        assertEquals(List.of(), help.words());
    }

    @Test
    void whatBeginsLikeAWordIsOfferedOnce() throws IOException {
        Suggesting catalog = new Suggesting(List.of("Frogs", "Frogs and toads"));

        NothingFound help = NothingFound.of(SearchRequest.of("a frog, a frog's leg"), catalog, List.of());

        assertEquals(List.of("frog", "frog's", "leg"), catalog.asked);
        assertEquals(List.of("Frogs", "Frogs and toads"), help.words());
    }

    /** A catalog that offers the same for whatever is typed, and notes what was. */
    private static final class Suggesting implements CatalogSearcher {
        private final List<String> offers;
        private final List<String> asked = new ArrayList<>();

        Suggesting(List<String> offers) {
            this.offers = offers;
        }

        @Override
        public List<Suggestion> suggest(String typed, int most) {
            asked.add(typed);
            return offers.stream()
                    .map(offer -> new Suggestion(offer, Suggestion.Kind.TITLE))
                    .toList();
        }

        @Override
        public SearchPage search(SearchRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Work> work(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void each(Consumer<Work> visit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String state() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object circumstances() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ShelfNeighbours shelf(Work work, int each) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Size size() {
            throw new UnsupportedOperationException();
        }
    }
}
