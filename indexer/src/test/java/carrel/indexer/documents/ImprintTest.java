package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.TextPage;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ImprintTest {
    @Test
    void aBooksOwnNumbersStandWhereItSpeaksOfRights() {
        Imprint imprint = imprint(
                "Pond life",
                "Copyright © 2004 by Ada Bell\nISBN-13: 978-0-306-40615-7\nISBN 0-19-852663-6 (paperback)");

        assertEquals(List.of("9780306406157", "9780198526636"), imprint.isbns());
        assertEquals(OptionalInt.of(2004), imprint.year());
    }

    @Test
    void aListOfOtherBooksIsNoImprint() {
        assertEquals(
                new Imprint(List.of(), OptionalInt.empty()),
                imprint("Books we liked", "Pond life, ISBN 978-0-306-40615-7. A frog tells of a year."));
    }

    @Test
    void aNumberThatDoesNotAddUpIsNone() {
        assertEquals(
                List.of(),
                imprint("All rights reserved. ISBN 978-0-306-40615-8").isbns());
    }

    @Test
    void theLastPageOfALongBookIsLookedAtToo() {
        String[] pages = Stream.concat(
                        IntStream.range(0, 40).mapToObj(page -> "Page " + page),
                        Stream.of("Printed in Canada. ISBN 9780306406157"))
                .toArray(String[]::new);

        assertEquals(List.of("9780306406157"), imprint(pages).isbns());
    }

    private static Imprint imprint(String... pages) {
        return Imprint.of(Stream.of(pages)
                .map(text -> new TextPage(OptionalInt.empty(), text))
                .toList());
    }
}
