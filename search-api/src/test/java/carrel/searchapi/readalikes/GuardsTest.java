package carrel.searchapi.readalikes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.levels.Audience;
import carrel.catalog.Work;
import carrel.searchapi.Shelf;
import carrel.searchapi.SmallCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list of read-alikes never is, and what the staff's word does to it. */
final class GuardsTest {
    private final Work seed = Shelf.about("seed", "Stone, Rose", "Dragons", "Friendship");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noListIsEmptyAndNoneIsForReadersOfAnotherAge(long chance) throws IOException {
        Random random = new Random(chance);
        List<Audience> audiences = List.of(Audience.PRIMARY, Audience.MIDDLE, Audience.TEEN);
        List<String> topics = List.of("Dragons", "Caves", "Baking", "Comets");
        List<Integer> bands = new ArrayList<>();
        List<Work> shelf = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            int band = random.nextInt(3);
            String[] some =
                    topics.stream().filter(topic -> random.nextInt(4) == 0).toArray(String[]::new);
            bands.add(band);
            shelf.add(Shelf.forAudience(audiences.get(band), "book-" + n, "Author " + n, some));
        }
        ReadAlikes readAlikes = ReadAlikes.over(new SmallCatalog(shelf));

        for (int n = 0; n < shelf.size(); n++) {
            List<String> found = Suggested.ids(readAlikes.of(shelf.get(n)));
            int band = bands.get(n);

            assertFalse(found.isEmpty(), shelf.get(n).id());
            for (String id : found) {
                int other = bands.get(Integer.parseInt(id.substring("book-".length())));
                assertTrue(Math.abs(band - other) <= 1, shelf.get(n).id() + " and " + id);
            }
        }
    }

    @Test
    void ofAnotherSeriesTheFirstVolumeThatTheLibraryHasIsSuggested() throws IOException {
        List<Work> later = Shelf.series("Otter tales", "Stream, Ivy", 5).subList(1, 5);
        Work ponds = Shelf.about("ponds", "Hill, Sam", "Ponds");

        assertEquals(
                List.of("Otter tales-2"),
                Suggested.ids(over(Suggested.with(later, ponds)).of(ponds)));
    }

    @Test
    void theComicOfANovelIsNotSuggestedForIt() throws IOException {
        Work novel = Shelf.titled("novel", "The dragon's cave", "Stone, Rose", "Dragons");
        Work comic = Shelf.titled("comic", "The dragon's cave", "Stone, Rose", "Dragons");
        Work other = Shelf.titled("other", "Fire", "Hill, Sam", "Dragons");

        assertEquals(
                List.of("other"),
                Suggested.ids(over(List.of(novel, comic, other)).of(novel)));
    }

    @Test
    void aNovelAndItsComicAreNotBothSuggested() throws IOException {
        Work novel = Shelf.titled("novel", "The dragon's cave", "Hill, Sam", "Dragons");
        Work comic = Shelf.titled("comic", "The dragon's cave", "Hill, Sam", "Dragons");

        assertEquals(1, over(List.of(seed, novel, comic)).of(seed).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatRepeatsTheListSoFarWaitsForSomethingElse(long chance) throws IOException {
        Random random = new Random(chance);
        List<String> topics = List.of("Dragons", "Friendship", "Caves", "Pirates", "Baking", "Comets");
        List<Work> shelf = IntStream.range(0, 60)
                .mapToObj(n -> Shelf.about(
                        "book-" + n,
                        "Author " + n,
                        topics.stream().filter(topic -> random.nextInt(3) == 0).toArray(String[]::new)))
                .toList();
        ReadAlikes readAlikes = over(shelf);
        int waited = 0;
        for (Work work : shelf) {
            List<ReadAlike> found = readAlikes.of(work);
            for (int place = 1; place < found.size(); place++) {
                waited += found.get(place).score() > found.get(place - 1).score() ? 1 : 0;
            }
        }

        assertTrue(waited > 0, "the lists are in the order of their scores, with all that repeats itself");
    }

    @Test
    void thatBothArePictureBooksIsNoReason() throws IOException {
        Work dragons = Shelf.about("dragons", "Stone, Rose", "Dragons", "Picture books");
        Work alike = Shelf.about("alike", "Hill, Sam", "Dragons", "Picture books");
        List<Work> formAlone = IntStream.range(0, 5)
                .mapToObj(n -> Shelf.about("form-" + n, "Author " + n, "Baking", "Picture books"))
                .toList();
        ReadAlikes readAlikes = over(Suggested.with(Suggested.with(formAlone, dragons), alike));

        List<ReadAlike> found = readAlikes.of(dragons);

        assertEquals(List.of("alike"), Suggested.ids(found));
        assertEquals(
                List.of("Both are picture books about dragons, for grades K–3."), Suggested.reasons(found.getFirst()));
    }

    @Test
    void whatALibrarianPairsWithABookComesNearerToBooksLikeIt() throws IOException {
        Work twin = Shelf.about("twin", "Hill, Sam", "Dragons", "Friendship");
        List<Work> others = IntStream.range(0, 12)
                .mapToObj(n -> Shelf.about("friends-" + n, "Author " + n, "Friendship", "Baking"))
                .toList();
        Work odd = Shelf.about("odd", "Odd, One", "Friendship", "Comets");
        List<Work> shelf =
                Stream.concat(others.stream(), Stream.of(seed, twin, odd)).toList();
        Curation said = new Curation(Map.of("twin", Set.of("odd"), "odd", Set.of("twin")), Map.of());

        ReadAlike without = named("odd", ReadAlikes.over(new SmallCatalog(shelf)), shelf);
        ReadAlike with = named("odd", ReadAlikes.over(new SmallCatalog(shelf), LibrarianLists.NONE, () -> said), shelf);

        assertTrue(with.score() > without.score(), with.score() + " and " + without.score());
        assertFalse(Suggested.reasons(with).contains("Your librarian pairs these"), "nobody has paired these two");
    }

    @Test
    void aFeelingThatTheStaffApproveIsSaidAndOneThatTheyRefuseIsNot() throws IOException {
        Work one = Shelf.about("one", "Stone, Rose", "Dragons", "Humorous stories");
        Work other = Shelf.about("other", "Hill, Sam", "Dragons", "Humorous stories");
        List<Work> shelf = Suggested.with(Suggested.with(List.of(seed), one), other);
        Curation said = new Curation(
                Map.of(),
                Map.of("one", Map.of("scary", true, "funny", false), "other", Map.of("scary", true, "funny", false)));
        ReadAlikes readAlikes = ReadAlikes.over(new SmallCatalog(shelf), LibrarianLists.NONE, () -> said);

        Set<String> fitting = Set.copyOf(readAlikes.appeal(one).stream()
                .filter(term -> term.judged().orElse(term.guessed()))
                .map(AppealGuess::term)
                .toList());

        assertTrue(fitting.contains("scary"));
        assertFalse(fitting.contains("funny"));
        assertTrue(readAlikes.unjudged(10).stream().noneMatch(id -> id.equals("one")));
    }

    /** The suggestion of that id for the seed. */
    private static ReadAlike named(String id, ReadAlikes readAlikes, List<Work> shelf) throws IOException {
        Work seed = shelf.stream()
                .filter(work -> work.id().equals("seed"))
                .findFirst()
                .orElseThrow();
        return readAlikes.of(seed).stream()
                .filter(alike -> alike.work().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ReadAlikes over(List<Work> shelf) {
        return ReadAlikes.over(new SmallCatalog(shelf));
    }
}
