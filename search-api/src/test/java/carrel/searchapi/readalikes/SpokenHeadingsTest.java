package carrel.searchapi.readalikes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpokenHeadingsTest {
    private final SpokenHeadings spoken = new SpokenHeadings();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dragons|dragons",
                "Scotland -- Social life and customs|Scotland",
                "Tree houses -- Juvenile fiction|tree houses",
                "African Americans|African Americans",
                "Halloween|Halloween",
                "Vietnam War, 1961-1975|Vietnam War",
                "World War, 1939-1945 -- Juvenile fiction|World War",
                "Mars (Planet) -- Juvenile literature|Mars",
                "Civil rights|civil rights",
                "Middle schools|middle schools",
                "Schools, Rural|",
                "Drug abuse|",
                "Grief -- Suicide|",
                "Essex (England)|essex",
                "Aids to navigation|",
                "Swine|pigs",
                "Human body -- Juvenile literature|the human body",
                "Horror tales|",
                "American poetry -- 20th century|",
                "Sextants|",
                "403(b) plans|403(b) plans",
                "1700-1799|",
                "(Game)|"
            })
    void topicsAreSaidAsInASentence(String heading, String said) {
        assertEquals(
                said == null ? "" : said,
                spoken.of(SubjectHeading.parse(heading, Thesaurus.LCSH).orElseThrow())
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Parks, Rosa, 1913-2005|Rosa Parks", "Tubman, Harriet|Harriet Tubman", "Sacagawea|Sacagawea"})
    void peopleAreCalledByTheirNames(String heading, String said) {
        SubjectHeading person = new SubjectHeading(SubjectHeading.Kind.PERSON, heading, List.of(), Thesaurus.LCSH);

        assertEquals(said, spoken.of(person).orElseThrow());
    }
}
