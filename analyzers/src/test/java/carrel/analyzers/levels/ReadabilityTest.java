package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.levels.Readability.Estimated;
import carrel.analyzers.levels.Readability.Refused;
import carrel.analyzers.text.AnyText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadabilityTest {
    private static final String PRIMER = """
        A frog is on a log.
        The frog is big and the log is wet.
        Can the frog hop? It can hop.
        The frog sees a bug. The bug is on the log.
        Hop, frog, hop! The frog has the bug.
        Now the frog is in the mud. It is fun to sit in the mud.
        """;

    private static final String SCHOOLBOOK = """
        Frogs begin their lives in the water. A mother frog lays hundreds of eggs in a pond, and after a week or
        two the tadpoles hatch. A tadpole breathes with gills, just as a fish does, and it has a long tail for
        swimming. As the weeks pass, back legs appear, and then front legs. The tail grows shorter every day until
        it is gone, and at last the young frog climbs onto the land.
        """;

    private static final String TREATISE = """
        Metamorphosis in amphibians constitutes a comprehensive reorganization of physiological systems, coordinated
        principally by thyroid hormones whose concentrations escalate during successive developmental stages.
        Respiratory, digestive, and locomotory structures are simultaneously dismantled and reconstructed, a process
        that necessitates extensive programmed cellular degeneration and that exposes the metamorphosing individual
        to considerable predation, because neither aquatic nor terrestrial locomotion is adequately supported.
        """;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Estimated estimate(String text) {
        return assertInstanceOf(Estimated.class, Readability.of(text));
    }

    private static String refusal(String text) {
        return assertInstanceOf(Refused.class, Readability.of(text)).why();
    }

    @Test
    void harderTextsComeOutHarder() {
        double primer = estimate(PRIMER).mid();
        double schoolbook = estimate(SCHOOLBOOK).mid();
        double treatise = estimate(TREATISE).mid();

        assertTrue(primer < 2, "primer " + primer);
        // Formulas put it into grade 5 for its sentences; its words are those of picture books, which count as much.
        assertTrue(schoolbook > primer + 1 && schoolbook < 8, "schoolbook " + schoolbook);
        assertTrue(treatise >= 12, "treatise " + treatise);
    }

    @Test
    void anotherNameChangesNothing() {
        String template = """
            One day %1$s went to the pond. %1$s saw a frog on a log and told %2$s about it.
            "Look, %2$s!" said %1$s. "The frog can hop." Then %2$s ran home, and %1$s's father laughed.
            The frog was gone when %1$s and %2$s came back to the water in the evening.
            """;
        Estimated ann = estimate(template.formatted("Ann", "Tom"));

        for (List<String> names : List.of(
                List.of("Oluwaseun", "Nguyen"),
                List.of("Xiomara", "Mary Ann Smith"),
                List.of("Will", "May"),
                List.of("Rose", "Siobhán O'Brien"),
                List.of("Jean-Luc", "Ahmed bin Said"))) {
            Estimated other = estimate(template.formatted(names.get(0), names.get(1)));

            assertEquals(ann.mid(), other.mid(), names::toString);
            assertEquals(ann.high(), other.high(), names::toString);
        }
    }

    @Test
    void aFewMisreadLettersChangeLittle() {
        String scanned = SCHOOLBOOK
                .replace("lives", "livss")
                .replace("tadpoles", "tadpo1es")
                .replace("grows", "grovs");

        assertEquals(estimate(SCHOOLBOOK).mid(), estimate(scanned).mid(), 0.5);
    }

    @Test
    void lostFullStopsChangeLittle() {
        assertEquals(
                estimate(SCHOOLBOOK).mid(),
                estimate(SCHOOLBOOK.replace(".", "")).mid(),
                1);
    }

    @Test
    void manyThreadsFindTheSame() {
        double alone = estimate(SCHOOLBOOK).mid();

        assertTrue(IntStream.range(0, 200)
                .parallel()
                .mapToDouble(i -> estimate(SCHOOLBOOK).mid())
                .allMatch(mid -> mid == alone));
    }

    @Test
    void verseIsRefused() {
        String verse = """
            The frog upon the lily pad,
            The frog beneath the tree,
            Were singing all the songs they had,
            As happy as could be,
            And when the moon came up at last
            And all the world was still,
            They sang a little song so fast,
            It rolled across the hill.
            """;

        assertTrue(refusal(verse).contains("verse"));
    }

    @Test
    void freeVerseIsRefused() {
        String verse = """
            I watch
            the frog
            on the green
            leaf

            it does not
            move

            only its throat
            beats
            like a small
            heart

            and the pond
            holds
            the whole
            sky
            """;

        assertTrue(refusal(verse).contains("verse"));
    }

    @Test
    void capitalsAreNoNeed() {
        double mid = estimate(SCHOOLBOOK).mid();

        assertEquals(mid, estimate(SCHOOLBOOK.toUpperCase(Locale.ROOT)).mid());
        assertEquals(mid, estimate(SCHOOLBOOK.toLowerCase(Locale.ROOT)).mid(), 0.1);
    }

    @Test
    void aTableIsRefused() {
        assertTrue(refusal("Frogs in the pond in 2019 12 2020 14 2021 9 2022 17\n".repeat(8))
                .contains("table"));
    }

    @Test
    void aBadScanIsRefused() {
        assertTrue(refusal("th3 fr0g s4t 0n a l0g of t he p0nd a nd x q zw w as ||| w3t .\n".repeat(8))
                .contains("scan"));
    }

    @Test
    void aShorterTextIsLessSure() {
        Estimated whole = estimate(SCHOOLBOOK.repeat(3));
        Estimated part = estimate(SCHOOLBOOK.substring(0, 200));

        assertTrue(part.high() - part.low() > whole.high() - whole.low());
    }

    @Test
    void theReasonsAreSentencesForATeacher() {
        assertTrue(estimate(PRIMER).reasons().stream().allMatch(reason -> reason.endsWith(".")));
        assertTrue(estimate(PRIMER).reasons().getFirst().startsWith("A sentence has "));
    }

    @Test
    void aWrappedTextIsAsHardAsAnUnwrappedOne() {
        String unwrapped = SCHOOLBOOK.replace('\n', ' ');

        assertEquals(estimate(unwrapped).mid(), estimate(SCHOOLBOOK).mid());
    }

    @Test
    void aPictureBookWithoutFullStopsHasALinePerSentence() {
        assertEquals(
                estimate(PRIMER).mid(), estimate(PRIMER.replace(".\n", "\n")).mid());
    }

    @Test
    void tooFewWordsAreRefused() {
        assertEquals("A level needs at least 25 words, and this text has 6.", refusal("A frog is on a log."));
        assertEquals("A level needs at least 25 words, and this text has 0.", refusal(""));
    }

    @Test
    void aTextWithoutSentencesIsRefused() {
        assertTrue(refusal("the frog and the log of the pond ".repeat(40)).startsWith("No sentences were found"));
    }

    @Test
    void aListOfWordsIsRefused() {
        assertTrue(refusal("The\nFrog\nAnd\nThe\nLog\nOf\n".repeat(10)).startsWith("This is a list"));
    }

    @Test
    void frenchAndSpanishAreMeasuredByTheirOwnFormulasAndSayThatNobodyChecked() {
        String spanish = "Las ranas comienzan su vida en el agua y viven con los peces. ".repeat(10);
        String french = "Les grenouilles vivent dans la mare et les enfants sont avec elles. ".repeat(10);

        assertTrue(estimate(spanish).reasons().getFirst().startsWith("Uncalibrated: Fernández Huerta"));
        assertTrue(estimate(french).reasons().getFirst().startsWith("Uncalibrated: Kandel-Moles"));
    }

    @Test
    void otherLanguagesAreRefused() {
        assertTrue(refusal("Frösche beginnen ihr Leben im Wasser und atmen durch Kiemen. ".repeat(10))
                .contains("English"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTextIsJudgedOrRefused(long seed) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Readability.of(AnyText.of(seed) + SCHOOLBOOK));
    }

    @Test
    void anEndlessTextCostsLittle() {
        String endless = ("word. ".repeat(10) + "\n").repeat(200_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Readability.of(endless));
    }
}
