package carrel.searchapi.textsets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.analyzers.levels.GradeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StandardWordingTest {
    @Test
    void codesAndVerbsAreNotTheTopic() {
        StandardWording standard = StandardWording.of(
                "4-ESS2-2: Analyze and interpret data from maps to describe patterns of volcanoes and earthquakes");

        assertEquals(List.of("4-ESS2-2"), standard.codes());
        assertEquals("and from to of volcanoes and earthquakes", standard.words());
    }

    @Test
    void whatATeacherTypesStaysAsItIs() {
        assertEquals(
                "World War, 1939-1945",
                StandardWording.of("World War, 1939-1945").words());
        assertEquals(
                List.of("CCSS.ELA-Literacy.RI.5.3"),
                StandardWording.of("CCSS.ELA-Literacy.RI.5.3 sharks").codes());
    }

    @Test
    void bandsLieAroundTheClassAndEndWhereSchoolEnds() {
        assertEquals(
                List.of("2-3", "4-5", "6-7"),
                Band.around(new GradeSpan(4, 5), 3).stream()
                        .map(band -> band.grades().toString())
                        .toList());
        assertEquals(
                List.of("PK", "K"),
                Band.around(GradeSpan.of(0), 2).stream()
                        .map(band -> band.grades().toString())
                        .toList());
        assertEquals(
                List.of("8-9", "10-11", "12"),
                Band.around(GradeSpan.of(12), 5).stream()
                        .map(band -> band.grades().toString())
                        .toList());
    }
}
