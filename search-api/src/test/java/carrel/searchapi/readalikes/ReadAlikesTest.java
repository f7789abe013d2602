package carrel.searchapi.readalikes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.levels.Audience;
import carrel.catalog.Holding;
import carrel.catalog.Work;
import carrel.searchapi.Shelf;
import carrel.searchapi.SmallCatalog;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadAlikesTest {
    private final Work seed = Shelf.about("seed", "Stone, Rose", "Dragons -- Juvenile fiction", "Friendship");

    @Test
    void saysWhatBothAreAbout() {
        Work other = Shelf.about("other", "Hill, Sam", "Dragons -- Fiction", "Friendship -- Fiction", "Caves");

        ReadAlike alike = Suggested.by(seed, other).getFirst();

        assertEquals(List.of("Both are books about dragons and friendship, for grades K–3."), Suggested.reasons(alike));
    }

    @Test
    void aRareHeadingInCommonCountsMoreThanACommonOne() {
        List<Work> many = IntStream.range(0, 30)
                .mapToObj(n -> Shelf.about("friends-" + n, "Author " + n, "Friendship"))
                .toList();
        Work rare = Shelf.about("dragons", "Hill, Sam", "Dragons");

        List<ReadAlike> alikes = Suggested.by(seed, Suggested.with(many, rare));

        assertEquals("dragons", alikes.getFirst().work().id());
    }

    @Test
    void whatIsFoundAheadWaitsForALullBeforeItBeginsAsItReadsAndBeforeEachWork() throws InterruptedException {
        List<Work> works = Shelf.series("Otter tales", "Stream, Ivy", 6);
        CountDownLatch lulls = new CountDownLatch(2 + works.size());
        try (ReadAlikes ahead = ReadAlikes.over(new SmallCatalog(works))) {
            ahead.begin(lulls::countDown);

            assertTrue(lulls.await(1, TimeUnit.MINUTES));
        }
    }

    @Test
    @Timeout(60)
    void whatIsPreparedIsLeftWhenTheServerCloses() throws Exception {
        CountDownLatch preparing = new CountDownLatch(2);
        CountDownLatch closing = new CountDownLatch(1);
        ReadAlikes ahead = ReadAlikes.over(new SmallCatalog(List.of(seed)));
        ahead.begin(() -> {
            preparing.countDown();
            if (preparing.getCount() == 0) {
                await(closing);
            }
        });
        preparing.await();
        Thread closer = Thread.ofPlatform().start(ahead::close);
        while (closer.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        closing.countDown();
        closer.join();

        assertFalse(ahead.readyWithin(Duration.ZERO));
    }

    @Test
    void neverSuggestsTheBookItself() {
        assertTrue(Suggested.by(seed, seed).isEmpty());
    }

    @Test
    void neverPrintsASensitiveHeading() {
        Work hard = Shelf.about("hard", "A, B", "Suicide -- Juvenile fiction", "Sexual abuse victims", "Dragons");
        Work likeIt = Shelf.about("like", "C, D", "Suicide", "Sexual abuse victims", "Dragons");
        Work onlyThat = Shelf.about("only", "E, F", "Suicide");

        List<ReadAlike> alikes = Suggested.by(hard, likeIt, onlyThat);

        assertEquals(1, alikes.size());
        assertEquals(List.of("Both are books about dragons, for grades K–3."), Suggested.reasons(alikes.getFirst()));
    }

    @Test
    void everySuggestionHasAReason() {
        List<Work> shelf = Stream.of(
                        List.of(seed, Shelf.frogs(), Shelf.toads(), Shelf.hostile()),
                        Shelf.series("Otter tales", "Stream, Ivy", 4))
                .flatMap(List::stream)
                .toList();

        shelf.forEach(work -> Suggested.by(work, shelf)
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

        for (ReadAlike alike : Suggested.by(shelf.getFirst(), shelf)) {
            List<Work> changed = new ArrayList<>(shelf);
            String id = alike.work().id();
            String[] left = topics.stream()
                    .filter(topic -> alike.work().main().subjects().stream()
                            .anyMatch(heading -> heading.main().equals(topic)))
                    .filter(topic -> Suggested.reasons(alike).stream()
                            .noneMatch(reason -> reason.contains(topic.toLowerCase(Locale.ROOT))))
                    .toArray(String[]::new);
            changed.set(
                    Integer.parseInt(id.substring("book-".length())),
                    Shelf.about(id, "Author " + id.substring("book-".length()), left));

            double without = Suggested.by(shelf.getFirst(), changed).stream()
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

        List<ReadAlike> alikes = Suggested.by(bare, Suggested.with(series, ponds, bare));

        assertTrue(
                Suggested.ids(alikes).contains("ponds") || !alikes.isEmpty(),
                Suggested.ids(alikes).toString());
        assertTrue(Suggested.ids(Suggested.by(ponds, Suggested.with(series, ponds, bare))).stream()
                .anyMatch(id -> id.startsWith("Otter tales")));
    }

    @Test
    void whateverIsKnownTheListIsNotEmpty() {
        Work bare = Shelf.bare("bare", "Nobody, Known", "", "");
        List<Work> shelf = List.of(bare, Shelf.about("ponds", "Hill, Sam", "Ponds"));

        List<ReadAlike> alikes = Suggested.by(bare, shelf);

        assertEquals(List.of("Both are books, for grades K–3."), Suggested.reasons(alikes.getFirst()));
    }

    @Test
    void thatBothAreBooksInEnglishIsNoReason() {
        Work one = Shelf.forReaders(Set.of(), Shelf.bare("one", "Nobody, Known", "", ""));
        Work other = Shelf.forReaders(Set.of(), Shelf.bare("other", "Somebody, Else", "", ""));

        assertEquals(List.of(), Suggested.by(one, other));
    }

    @Test
    void aWishNarrowsWhatIsSuggested() throws IOException {
        Work spanish = Shelf.spanish("es", "Luz, Ana", "Dragons");
        Work english = Shelf.about("en", "Hill, Sam", "Dragons");
        ReadAlikes readAlikes = ReadAlikes.over(new SmallCatalog(List.of(seed, spanish, english)));

        Wanted wanted = new Wanted(List.of(seed), List.of(), Set.of(Wish.IN_SPANISH));
        List<ReadAlike> found = readAlikes.of(wanted, ReadAlikes.MOST);

        assertEquals(List.of("es"), Suggested.ids(found));
    }

    @Test
    void whatIsFoundAheadIsWhatWouldBeFoundNow() throws IOException {
        List<Work> shelf = Suggested.with(Shelf.dragons(30), seed);
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
    void aShorterListIsTheFirstOfALongerOne() throws IOException {
        ReadAlikes readAlikes = ReadAlikes.over(new SmallCatalog(Suggested.with(Shelf.dragons(30), seed)));
        List<ReadAlike> all = readAlikes.of(seed);

        for (int most = 1; most < all.size(); most++) {
            assertEquals(all.subList(0, most), readAlikes.of(seed, most));
        }
    }

    @Test
    void whatIsLostSinceItWasFoundIsNotSuggested() throws IOException {
        Work here = Shelf.held(Shelf.about("here", "Hill, Sam", "Dragons"), Holding.Status.ON_LOAN);
        Work lost = Shelf.held(Shelf.about("lost", "Dale, Kim", "Dragons"), Holding.Status.NOT_AVAILABLE);

        assertEquals(List.of("here"), Suggested.ids(Suggested.by(seed, here, lost)));
    }

    @Test
    void whoWantsABookNowIsShownWhatIsIn() throws IOException {
        Work out = Shelf.held(Shelf.about("out", "Hill, Sam", "Dragons"), Holding.Status.ON_LOAN);
        Work in = Shelf.held(Shelf.about("in", "Dale, Kim", "Dragons"), Holding.Status.AVAILABLE);
        ReadAlikes readAlikes = ReadAlikes.over(new SmallCatalog(List.of(seed, out, in)));

        Wanted wanted = new Wanted(List.of(seed), List.of(), Set.of(Wish.IN_NOW));
        List<ReadAlike> found = readAlikes.of(wanted, ReadAlikes.MOST);

        assertEquals(List.of("in"), Suggested.ids(found));
    }

    @Test
    void aBookInAnotherLanguageComesOnlyWhenThereIsNoneInTheSeeds() {
        Work spanish = Shelf.spanish("es", "Luz, Ana", "Dragons");
        Work english = Shelf.about("en", "Hill, Sam", "Dragons");

        assertEquals(List.of("en"), Suggested.ids(Suggested.by(seed, spanish, english)));
        assertEquals(List.of("es"), Suggested.ids(Suggested.by(seed, spanish)));
    }

    @Test
    void handsAnEasierAndAHarderBookOfTheSameTopic() throws IOException {
        Work middle = Shelf.forAudience(Audience.MIDDLE, "middle", "A, B", "Dragons");
        Work young = Shelf.forAudience(Audience.PRIMARY, "young", "C, D", "Dragons");
        Work old = Shelf.forAudience(Audience.TEEN, "old", "E, F", "Dragons");
        Work other = Shelf.forAudience(Audience.PRIMARY, "other", "G, H", "Baking");
        ReadAlikes readAlikes = ReadAlikes.over(new SmallCatalog(List.of(middle, young, old, other)));

        Twins twins = readAlikes.near(middle, 1).twins();

        assertEquals("young", twins.easier().orElseThrow().work().id());
        assertEquals("old", twins.harder().orElseThrow().work().id());
    }

    @Test
    void nothingIsSuggestedToReadersOfAnotherAge() {
        List<Work> shelf = List.of(
                Shelf.forAudience(Audience.TEEN, "teen", "A, B", "Dragons", "Friendship"),
                Shelf.forAudience(Audience.ADULT, "adult", "C, D", "Dragons", "Friendship"),
                Shelf.forAudience(Audience.MIDDLE, "middle", "E, F", "Dragons"));

        assertEquals(List.of("middle"), Suggested.ids(Suggested.by(seed, shelf)));
    }

    private static String[] some(List<String> topics, Random random) {
        return topics.stream().filter(topic -> random.nextInt(3) == 0).toArray(String[]::new);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException told) {
            throw new IllegalStateException(told);
        }
    }
}
