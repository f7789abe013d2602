package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CrosswalkTest {
    private final Crosswalk crosswalk = Crosswalk.shipped();

    private Crosswalk.Converted convert(String from, String level, String to) {
        ScaleRange range = ScaleRange.parse(scale(from), level).orElseThrow();
        return crosswalk.convert(range, scale(to)).orElseThrow();
    }

    private static ReadingScale scale(String code) {
        return ReadingScale.ofCode(code).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "lexile, 700, reading, 3",
        "lexile, 600-800, reading, 2-4",
        "lexile, BR100, reading, K-1",
        "lexile, 1600, reading, 11-12",
        "fp, M, reading, 2",
        "fp, Z, reading, 7-8",
        "dra, 28, reading, 2",
        "dra, 42, reading, 4",
        "rr, 17, reading, 1",
        "reading, 4, lexile, 740L-940L",
        "reading, 3-4, fp, N-S",
        "reading, K, dra, A-2",
        "reading, 4, atos, 4-4.9",
        "fp, M, lexile, 420L-650L",
        "reading, K, lexile, BR400L-190L"
    })
    void aLevelBecomesARange(String from, String level, String to, String range) {
        assertEquals(range, convert(from, level, to).range().toString());
    }

    @Test
    void theChartIsNamed() {
        assertEquals(
                List.of("Instructional level expectations for reading (Fountas & Pinnell)"),
                convert("fp", "M", "reading").charts());
        assertEquals(2, convert("fp", "M", "lexile").charts().size());
    }

    @Test
    void onOneScaleNothingIsConverted() {
        assertEquals(List.of(), convert("lexile", "700", "lexile").charts());
    }

    @Test
    void theChartsHaveAVersion() {
        assertTrue(crosswalk.version().matches("[0-9]{4}-[0-9]{2}"), crosswalk.version());
    }

    @ParameterizedTest
    @EnumSource(ReadingScale.class)
    void everyGradeIsSomewhereOnEveryScaleAndComesBackNear(ReadingScale scale) {
        for (int grade = 1; grade <= 6; grade++) {
            ScaleRange asked = ScaleRange.of(GradeSpan.of(grade));
            ScaleRange there = crosswalk.convert(asked, scale).orElseThrow().range();
            ScaleRange back =
                    crosswalk.convert(there, ReadingScale.GRADE).orElseThrow().range();

            assertTrue(back.meets(asked), scale + " " + grade + " came back as " + back);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "reading, around 4, 3.5, 5.4",
        "reading, 4, 4, 4.9",
        "reading, K-2, 0, 2.9",
        "reading, 3.5-4.5, 3.5, 4.5",
        "reading, PK, -1, -0.1",
        "lexile, 600-800, 600, 800",
        "lexile, 600L-800L, 600, 800",
        "lexile, 600L to 800L, 600, 800",
        "lexile, BR100-200, -100, 200",
        "lexile, around 650, 600, 700",
        "fp, j-m, 10, 13",
        "fp, Z+, 27, 27",
        "dra, A-4, 0, 4",
        "atos, 4.2-5.0, 4.2, 5"
    })
    void rangesAreReadAsTeachersWriteThem(String scale, String typed, double low, double high) {
        ScaleRange range = ScaleRange.parse(scale(scale), typed).orElseThrow();

        assertEquals(low, range.low(), 1e-9);
        assertEquals(high, range.high(), 1e-9);
        assertEquals(Optional.of(range), ScaleRange.parse(scale(scale), range.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "lexile, 800-600",
        "lexile, abc",
        "fp, 4",
        "reading, 14",
        "reading, around",
        "dra, -",
        "lexile, 9999",
        "fp, M-"
    })
    void whatIsNoRangeOfTheScaleIsRefused(String scale, String typed) {
        assertFalse(ScaleRange.parse(scale(scale), typed).isPresent(), typed);
    }
}
