package carrel.searchapi.textsets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.levels.Audience;
import carrel.catalog.Format;
import carrel.catalog.Origin;
import carrel.catalog.Publication;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.catalog.Titles;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LikelyGradesTest {
    @ParameterizedTest
    @CsvSource({
        "[32] p., PK-3",
        "1 v. (unpaged), PK-3",
        "80 pages, 2-6",
        "'xii, 213 p. : ill.', 4-8",
    })
    void lengthTellsPictureBooksFromNovels(String extent, String grades) {
        assertEquals(grades, grades(forChildren().publication(publication(extent))));
    }

    @ParameterizedTest
    @CsvSource({"E SMI, PK-3", "[E], PK-3", "Easy 599.8, PK-3", "YA FIC GRE, 7-12"})
    void theMarkOnTheSpineGoesBeforeLength(String mark, String grades) {
        assertEquals(grades, grades(forChildren().callNumbers(List.of(mark)).publication(publication("120 p."))));
    }

    @ParameterizedTest
    @CsvSource({"Board books, PK-K", "Picture books for children, PK-3", "Young adult fiction, 7-12"})
    void theFormGoesBeforeAll(String form, String grades) {
        assertEquals(grades, grades(forChildren().genres(List.of(form)).callNumbers(List.of("E SMI"))));
    }

    @Test
    void americanHistoryIsNoEasyReading() {
        assertTrue(LikelyGrades.of(forChildren()
                        .callNumbers(List.of("E185.97.K39 J66 2009"))
                        .build())
                .isEmpty());
    }

    @Test
    void aShortBookForNobodyInParticularIsNotForChildren() {
        assertTrue(LikelyGrades.of(edition().publication(publication("32 p.")).build())
                .isEmpty());
    }

    private static String grades(ResourceBuilder edition) {
        return LikelyGrades.of(edition.build()).orElseThrow().grades().toString();
    }

    private static ResourceBuilder forChildren() {
        return edition().audiences(Set.of(Audience.CHILDREN));
    }

    private static ResourceBuilder edition() {
        return Resource.of(new Origin("shelf", "1"), Titles.of("Frogs")).format(Format.BOOK);
    }

    private static Publication publication(String extent) {
        return new Publication("", OptionalInt.empty(), "", extent);
    }
}
