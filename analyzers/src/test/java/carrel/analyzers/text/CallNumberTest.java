package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.analyzers.text.CallNumber.Scheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallNumberTest {
    private static List<String> shelved(List<String> inOrder) {
        List<String> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Comparator.comparing(
                written -> CallNumber.parse(written).orElseThrow().shelfKey()));
        return shuffled;
    }

    @Test
    void deweyNumbersStandAsDecimals() {
        List<String> shelf = List.of(
                "005.133 LIU", "599 ARN", "599.63 JEN", "599.7 SIM", "599.75 AAR", "741.5 SMI v.2", "741.5 SMI v.10");

        assertEquals(shelf, shelved(shelf));
    }

    @Test
    void aBiographyAt92StandsAfter919() {
        List<String> shelf = List.of("919.8 LOU", "92 PAR", "920 KRU");

        assertEquals(shelf, shelved(shelf));
    }

    @Test
    void libraryOfCongressNumbersCountTheirClassAndOrderCuttersAsDecimals() {
        List<String> shelf = List.of(
                "Q175.2 .A5",
                "QA9 .B3",
                "QA76.73 .J38 1999",
                "QL737 .C2 S56",
                "QL737 .C23",
                "QL737.C27 2001",
                "QL737 .C3",
                "QL795 .B57");

        assertEquals(shelf, shelved(shelf));
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyDeweyNumbersStandAsNumbersBehindTheirPrefix(long seed) {
        Random random = new Random(seed);
        List<String> shelf = IntStream.range(0, 60)
                .mapToObj(i -> random.nextInt(1_000_000))
                .sorted()
                .distinct()
                .map(number -> String.format(Locale.ROOT, "%03d.%03d", number / 1000, number % 1000))
                .toList();

        for (String prefix : List.of("", "J ", "REF ", "SP E ")) {
            List<String> labels =
                    shelf.stream().map(number -> prefix + number + " SIM").toList();

            assertEquals(labels, shelved(labels));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyLibraryOfCongressNumbersStandByLettersThenNumberThenCutter(long seed) {
        Random random = new Random(seed);
        Comparator<String[]> asShelved = Comparator.<String[], String>comparing(parts -> parts[0])
                .thenComparing(parts -> Integer.parseInt(parts[1]))
                .thenComparing(parts -> parts[2]);
        List<String> shelf = IntStream.range(0, 60)
                .mapToObj(i -> new String[] {
                    List.of("Q", "QA", "QL", "PZ", "E", "F", "ND").get(random.nextInt(7)),
                    String.valueOf(1 + random.nextInt(9999)),
                    (char) ('A' + random.nextInt(26)) + String.valueOf(1 + random.nextInt(999))
                })
                .sorted(asShelved)
                .map(parts -> parts[0] + parts[1] + any(random, " .", ".") + parts[2])
                .distinct()
                .toList();

        assertEquals(shelf, shelved(shelf));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyLocalLabelsStandByTheirLetters(long seed) {
        Random random = new Random(seed);
        List<String> shelf = IntStream.range(0, 60)
                .mapToObj(i -> any(random, "E", "FIC", "GN", "B", "YA FIC") + " " + letter(random) + letter(random)
                        + letter(random))
                .sorted()
                .distinct()
                .toList();

        assertEquals(shelf, shelved(shelf));
        for (String label : shelf) {
            String spaced = "  " + label.replace(" ", " \u00a0 ").toLowerCase(Locale.ROOT);
            assertEquals(
                    CallNumber.parse(label).orElseThrow().shelfKey(),
                    CallNumber.parse(spaced).orElseThrow().shelfKey());
        }
    }

    private static char letter(Random random) {
        return (char) ('A' + random.nextInt(26));
    }

    private static String any(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void volumesCountUpward() {
        List<String> shelf = List.of("FIC RIO bk.1", "FIC RIO bk. 2", "FIC RIO bk.10", "FIC ROW");

        assertEquals(shelf, shelved(shelf));
    }

    @ParameterizedTest
    @CsvSource({
        "599.7 SIM, DEWEY",
        "J 599.7 SIM, DEWEY",
        "E 599.7 S56, DEWEY",
        "E185 .K5, LIBRARY_OF_CONGRESS",
        "QL 737.C2, LIBRARY_OF_CONGRESS",
        "SP E 398.2 DEP, DEWEY",
        "REF 031 WOR, DEWEY",
        "QL737 .C2, LIBRARY_OF_CONGRESS",
        "PZ7.O81167 Di 1992, LIBRARY_OF_CONGRESS",
        "FIC OSB, LOCAL",
        "E SEN, LOCAL",
        "[E], LOCAL",
        "92 PAR, LOCAL",
        "B PAR, LOCAL",
        "GN SMI, LOCAL",
        "YA FIC COL, LOCAL"
    })
    void theSchemeShowsInTheNumber(String written, Scheme scheme) {
        assertEquals(scheme, CallNumber.parse(written).orElseThrow().scheme());
    }

    @Test
    void theLabelKeepsItsLettersAndLosesItsExtraBlanks() {
        assertEquals(
                "FIC OSB", CallNumber.parse("  FIC \u00a0 OSB ").orElseThrow().display());
    }

    @Test
    void aCutterIsNoVolume() {
        assertEquals(
                "z   6620 t86 j3",
                CallNumber.parse("Z6620.T86 J3").orElseThrow().shelfKey());
        assertEquals(
                "a   1832 c43 no 00004",
                CallNumber.parse("A1832 .C43 no.4").orElseThrow().shelfKey());
    }

    @Test
    void theMarksAtWhichADeweyNumberMayBeCutAreNoPartOfIt() {
        assertEquals(
                "305.51220954", CallNumber.parse("305.5/122/0954").orElseThrow().shelfKey());
    }

    @Test
    void anEmptyLabelIsNoCallNumber() {
        assertEquals(Optional.empty(), CallNumber.parse(" -- "));
    }
}
