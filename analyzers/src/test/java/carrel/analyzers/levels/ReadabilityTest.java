package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.levels.Readability.Estimated;
import carrel.analyzers.levels.Readability.Refused;
import carrel.analyzers.text.AnyText;
import java.time.Duration;
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
        assertTrue(schoolbook > 3 && schoolbook < 8, "schoolbook " + schoolbook);
        assertTrue(treatise >= 12, "treatise " + treatise);
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
    void anotherLanguageIsRefusedRatherThanMeasuredWithAnEnglishRule() {
        assertTrue(
                refusal("Las ranas comienzan su vida en el agua. ".repeat(10)).contains("English"));
        assertTrue(
                refusal("Les grenouilles vivent dans cette mare. ".repeat(10)).contains("English"));
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
