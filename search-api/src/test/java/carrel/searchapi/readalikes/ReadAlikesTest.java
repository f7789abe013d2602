package carrel.searchapi.readalikes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.levels.Audience;
import carrel.catalog.Holding;
import carrel.catalog.Work;
import carrel.searchapi.Shelf;
import carrel.searchapi.SmallCatalog;
import carrel.searchapi.wording.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadAlikesTest {
    private final Work seed = Shelf.about("seed", "Stone, Rose", "Dragons -- Juvenile fiction", "Friendship");

    @Test
    void saysWhatBothAreAbout() {
        Work other = Shelf.about("other", "Hill, Sam", "Dragons -- Fiction", "Friendship -- Fiction", "Caves");

        ReadAlike alike = readAlikes(seed, other).getFirst();

        assertEquals(List.of("Both are books about dragons and friendship, for grades K–3."), said(alike));
    }

    @Test
    void aRareHeadingInCommonCountsMoreThanACommonOne() {
        List<Work> many = IntStream.range(0, 30)
                .mapToObj(n -> Shelf.about("friends-" + n, "Author " + n, "Friendship"))
                .toList();
        Work rare = Shelf.about("dragons", "Hill, Sam", "Dragons");

        List<ReadAlike> alikes = readAlikes(seed, with(many, rare));

        assertEquals("dragons", alikes.getFirst().work().id());
    }

    @Test
    void whatIsFoundAheadWaitsForALullBeforeEachWork() throws InterruptedException {
        List<Work> works = Shelf.series("Otter tales", "Stream, Ivy", 6);
        CountDownLatch lulls = new CountDownLatch(works.size());
        try (ReadAlikes ahead = ReadAlikes.over(new SmallCatalog(works))) {
            ahead.begin(lulls::countDown);

            assertTrue(lulls.await(1, TimeUnit.MINUTES));
        }
    }

    @Test
    void neverSuggestsTheBookItself() {
        assertTrue(readAlikes(seed, seed).isEmpty());
    }

    @Test
    void takesOneOfASeriesAndTheNextBookFirst() {
        List<Work> series = Shelf.series("Otter tales", "Stream, Ivy", 6);

        List<ReadAlike> alikes = readAlikes(series.get(2), series);

        assertEquals(1, alikes.size());
        assertEquals("Otter tales-4", alikes.getFirst().work().id());
        assertEquals("Next in the series: Otter tales", said(alikes.getFirst()).getFirst());
    }

    @Test
    void takesTwoOfAnAuthor() {
        List<Work> byOne = IntStream.range(0, 5)
                .mapToObj(n -> Shelf.about("rose-" + n, "Stone, Rose", "Dragons"))
                .toList();
        Work byAnother = Shelf.about("other", "Hill, Sam", "Friendship");

        List<ReadAlike> alikes = readAlikes(seed, with(byOne, byAnother));

        assertEquals(3, alikes.size());
        assertEquals(
                2,
                alikes.stream()
                        .filter(alike -> alike.work().id().startsWith("rose"))
                        .count());
        assertTrue(alikes.stream().anyMatch(alike -> said(alike).contains("By the same author")));
    }

    @Test
    void neverPrintsASensitiveHeading() {
        Work hard = Shelf.about("hard", "A, B", "Suicide -- Juvenile fiction", "Sexual abuse victims", "Dragons");
        Work likeIt = Shelf.about("like", "C, D", "Suicide", "Sexual abuse victims", "Dragons");
        Work onlyThat = Shelf.about("only", "E, F", "Suicide");

        List<ReadAlike> alikes = readAlikes(hard, likeIt, onlyThat);

        assertEquals(1, alikes.size());
        assertEquals(List.of("Both are books about dragons, for grades K–3."), said(alikes.getFirst()));
    }

    @Test
    void tiesDoNotFollowTheOrderOfTheCatalog() {
        List<Work> equal = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(n -> Shelf.about("book-" + n, "Author " + n, "Dragons"))
                .toList());
        List<String> once = ids(readAlikes(seed, equal));

        Collections.shuffle(equal, new Random(7));

        assertEquals(once, ids(readAlikes(seed, equal)));
        assertFalse(once.equals(once.stream().sorted().toList()));
    }

    @Test
    void everySuggestionHasAReason() {
        List<Work> shelf = Stream.of(
                        List.of(seed, Shelf.frogs(), Shelf.toads(), Shelf.hostile()),
                        Shelf.series("Otter tales", "Stream, Ivy", 4))
                .flatMap(List::stream)
                .toList();

        shelf.forEach(work -> readAlikes(work, shelf)
                .forEach(alike -> assertFalse(alike.reasons().isEmpty())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void withoutWhatItsReasonNamesASuggestionScoresLower(long chance) {
        Random random = new Random(chance);
        List<String> topics =
                List.of("Dragons", "Friendship", "Caves", "Pirates", "Baking", "Comets", "Otters", "Castles");
        List<Work> shelf = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(n -> Shelf.about("book-" + n, "Author " + n, some(topics, random)))
                .toList());

        for (ReadAlike alike : readAlikes(shelf.getFirst(), shelf)) {
            List<Work> changed = new ArrayList<>(shelf);
            String id = alike.work().id();
            String[] left = topics.stream()
                    .filter(topic -> alike.work().main().subjects().stream()
                            .anyMatch(heading -> heading.main().equals(topic)))
                    .filter(topic ->
                            said(alike).stream().noneMatch(reason -> reason.contains(topic.toLowerCase(Locale.ROOT))))
                    .toArray(String[]::new);
            changed.set(
                    Integer.parseInt(id.substring("book-".length())),
                    Shelf.about(id, "Author " + id.substring("book-".length()), left));

            double without = readAlikes(shelf.getFirst(), changed).stream()
                    .filter(other -> other.work().id().equals(id))
                    .mapToDouble(ReadAlike::score)
                    .findFirst()
                    .orElse(Double.NEGATIVE_INFINITY);

            assertTrue(without < alike.score(), id + " " + alike.reasons());
        }
    }

    @Test
    void aBareRecordIsServedThroughTheOtherBooksOfItsSeries() {
        List<Work> series = Shelf.series("Otter tales", "Stream, Ivy", 3);
        Work bare = Shelf.bare("bare", "Stream, Ivy", "Otter tales", "4");
        Work ponds = Shelf.about("ponds", "Hill, Sam", "Ponds", "Friendship");

        List<ReadAlike> alikes = readAlikes(bare, with(with(series, ponds), bare));

        assertTrue(
                ids(alikes).contains("ponds") || !alikes.isEmpty(), ids(alikes).toString());
        assertTrue(ids(readAlikes(ponds, with(with(series, ponds), bare))).stream()
                .anyMatch(id -> id.startsWith("Otter tales")));
    }

    @Test
    void whateverIsKnownTheListIsNotEmpty() {
        Work bare = Shelf.bare("bare", "Nobody, Known", "", "");
        List<Work> shelf = with(with(List.of(), bare), Shelf.about("ponds", "Hill, Sam", "Ponds"));

        List<ReadAlike> alikes = readAlikes(bare, shelf);

        assertEquals(List.of("Both are books, for grades K–3."), said(alikes.getFirst()));
    }

    @Test
    void aWishNarrowsWhatIsSuggested() throws IOException {
        Work spanish = Shelf.spanish("es", "Luz, Ana", "Dragons");
        Work english = Shelf.about("en", "Hill, Sam", "Dragons");
        ReadAlikes readAlikes = ReadAlikes.over(new SmallCatalog(List.of(seed, spanish, english)));

        List<ReadAlike> found = readAlikes.of(new Wanted(List.of(seed), List.of(), Set.of(Wish.IN_SPANISH)));

        assertEquals(List.of("es"), ids(found));
    }

    @Test
    void whatALibrarianPairsComesFirstAndSaysSo(@TempDir Path folder) throws IOException {
        List<Work> many = IntStream.range(0, 20)
                .mapToObj(n -> Shelf.about("dragons-" + n, "Author " + n, "Dragons", "Friendship"))
                .toList();
        Work odd = Shelf.about("odd", "Odd, One", "Baking");
        Path file = Files.writeString(folder.resolve("lists.csv"), "list,book\npair 1,seed\npair 1,odd\n");
        ReadAlikes readAlikes =
                ReadAlikes.over(new SmallCatalog(with(with(many, odd), seed)), LibrarianLists.read(file));

        ReadAlike first = readAlikes.of(seed).getFirst();

        assertEquals("odd", first.work().id());
        assertEquals("Your librarian pairs these", said(first).getFirst());
    }

    @Test
    void saysWhichLineOfAListCannotBeRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("lists.csv"), "list,book\nSpooky October\n");

        IOException refused = assertThrows(IOException.class, () -> LibrarianLists.read(file));

        assertTrue(String.valueOf(refused.getMessage()).contains("line 2: expected a list and a book"));
    }

    @Test
    void whatIsFoundAheadIsWhatWouldBeFoundNow() throws IOException {
        List<Work> shelf = with(dragons(30), seed);
        ReadAlikes ahead = ReadAlikes.over(new SmallCatalog(shelf));
        for (Work work : shelf) {
            ahead.findAhead(work.id());
        }
        ReadAlikes now = ReadAlikes.over(new SmallCatalog(shelf));

        for (Work work : shelf) {
            assertEquals(now.of(work), ahead.of(work));
        }
    }

    @Test
    void whatIsLostSinceItWasFoundIsNotSuggested() throws IOException {
        Work here = Shelf.held(Shelf.about("here", "Hill, Sam", "Dragons"), Holding.Status.ON_LOAN);
        Work lost = Shelf.held(Shelf.about("lost", "Dale, Kim", "Dragons"), Holding.Status.NOT_AVAILABLE);

        assertEquals(List.of("here"), ids(readAlikes(seed, here, lost)));
    }

    @Test
    void whoWantsABookNowIsShownWhatIsIn() throws IOException {
        Work out = Shelf.held(Shelf.about("out", "Hill, Sam", "Dragons"), Holding.Status.ON_LOAN);
        Work in = Shelf.held(Shelf.about("in", "Dale, Kim", "Dragons"), Holding.Status.AVAILABLE);
        ReadAlikes readAlikes = ReadAlikes.over(new SmallCatalog(List.of(seed, out, in)));

        List<ReadAlike> found = readAlikes.of(new Wanted(List.of(seed), List.of(), Set.of(Wish.IN_NOW)));

        assertEquals(List.of("in"), ids(found));
    }

    @Test
    void aBookInAnotherLanguageComesOnlyWhenThereIsNoneInTheSeeds() {
        Work spanish = Shelf.spanish("es", "Luz, Ana", "Dragons");
        Work english = Shelf.about("en", "Hill, Sam", "Dragons");

        assertEquals(List.of("en"), ids(readAlikes(seed, spanish, english)));
        assertEquals(List.of("es"), ids(readAlikes(seed, spanish)));
    }

    @Test
    void handsAnEasierAndAHarderBookOfTheSameTopic() throws IOException {
        Work middle = Shelf.forAudience(Audience.MIDDLE, "middle", "A, B", "Dragons");
        Work young = Shelf.forAudience(Audience.PRIMARY, "young", "C, D", "Dragons");
        Work old = Shelf.forAudience(Audience.TEEN, "old", "E, F", "Dragons");
        Work other = Shelf.forAudience(Audience.PRIMARY, "other", "G, H", "Baking");
        ReadAlikes readAlikes = ReadAlikes.over(new SmallCatalog(List.of(middle, young, old, other)));

        Twins twins = readAlikes.twins(middle);

        assertEquals("young", twins.easier().orElseThrow().work().id());
        assertEquals("old", twins.harder().orElseThrow().work().id());
    }

    @Test
    void nothingIsSuggestedToReadersOfAnotherAge() {
        List<Work> shelf = List.of(
                Shelf.forAudience(Audience.TEEN, "teen", "A, B", "Dragons", "Friendship"),
                Shelf.forAudience(Audience.ADULT, "adult", "C, D", "Dragons", "Friendship"),
                Shelf.forAudience(Audience.MIDDLE, "middle", "E, F", "Dragons"));

        assertEquals(List.of("middle"), ids(readAlikes(seed, shelf)));
    }

    @Test
    void takesThreeOfABookList(@TempDir Path folder) throws IOException {
        List<Work> many = dragons(8);
        StringBuilder list = new StringBuilder("list,book\nDragon week,seed\n");
        many.forEach(work -> list.append("Dragon week,").append(work.id()).append('\n'));
        Path file = Files.writeString(folder.resolve("lists.csv"), list);
        Work unlisted = Shelf.about("unlisted", "Dale, Kim", "Dragons");
        ReadAlikes readAlikes =
                ReadAlikes.over(new SmallCatalog(with(with(many, unlisted), seed)), LibrarianLists.read(file));

        List<String> found = ids(readAlikes.of(seed));

        assertEquals(4, found.size());
        assertTrue(found.contains("unlisted"));
    }

    @Test
    void oneOfTheFirstTenIsABookOfWhichThereAreFewCopies() {
        List<Work> many = dragons(15).stream()
                .map(work -> Shelf.held(work, Holding.Status.AVAILABLE, Holding.Status.AVAILABLE))
                .toList();
        Work few = Shelf.about("few", "Dale, Kim", "Friendship");

        assertTrue(ids(readAlikes(seed, with(many, few))).subList(0, 10).contains("few"));
    }

    private static List<Work> dragons(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> Shelf.about("dragons-" + n, "Author " + n, "Dragons", "Friendship"))
                .toList();
    }

    private static String[] some(List<String> topics, Random random) {
        return topics.stream().filter(topic -> random.nextInt(3) == 0).toArray(String[]::new);
    }

    private static List<ReadAlike> readAlikes(Work seed, Work... shelf) {
        return readAlikes(seed, List.of(shelf));
    }

    private static List<ReadAlike> readAlikes(Work seed, List<Work> shelf) {
        try {
            return ReadAlikes.over(new SmallCatalog(with(shelf, seed))).of(seed);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Work> with(List<Work> works, Work one) {
        return Stream.concat(works.stream(), Stream.of(one)).toList();
    }

    private static List<String> ids(List<ReadAlike> alikes) {
        return alikes.stream().map(alike -> alike.work().id()).toList();
    }

    static List<String> said(ReadAlike alike) {
        return alike.reasons().stream().map(Saying::toString).toList();
    }
}
