package carrel.analyzers.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.subjects.SubjectHeading.Kind;
import carrel.analyzers.subjects.SubjectHeading.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectHeadingTest {
    /** A field as cataloguers write it down: tag, second indicator, subfields behind their codes. */
    private static SubjectHeading heading(String tag, char secondIndicator, String subfields) {
        return SubjectHeading.fromMarc(tag, secondIndicator, parts(subfields)).orElseThrow();
    }

    private static List<Part> parts(String subfields) {
        List<Part> parts = new ArrayList<>();
        for (String part : subfields.substring(1).split("\\$")) {
            parts.add(new Part(part.charAt(0), part.substring(1)));
        }
        return parts;
    }

    @Test
    void oneSubjectFromThreeVocabulariesHasOneKey() {
        SubjectHeading lcsh = heading("650", '0', "$aDinosaurs$vJuvenile fiction.");
        SubjectHeading childrens = heading("650", '1', "$aDinosaurs$vFiction.");
        SubjectHeading sears = heading("650", '7', "$aDinosaurs$xFiction$2sears");

        assertEquals(lcsh.key(), childrens.key());
        assertEquals(lcsh.key(), sears.key());
        assertEquals(Thesaurus.SEARS, sears.thesaurus());
    }

    @Test
    void literatureForChildrenIsTheSameSubject() {
        assertEquals(
                heading("650", '7', "$aDinosaurs.$2fast").key(),
                heading("650", '0', "$aDinosaurs$vJuvenile literature.").key());
    }

    @Test
    void fictionAboutASubjectIsNotTheSubject() {
        assertNotEquals(
                heading("650", '0', "$aDinosaurs$vFiction.").key(),
                heading("650", '0', "$aDinosaurs.").key());
    }

    @Test
    void theDisplayHasDashesAndNoClosingStop() {
        SubjectHeading heading = heading("650", '0', "$aAfrican Americans$xCivil rights$zAlabama$y20th century$vMaps.");

        assertEquals("African Americans -- Civil rights -- Alabama -- 20th century -- Maps", heading.display());
        assertEquals(
                List.of(
                        new Subdivision(Subdivision.Kind.TOPIC, "Civil rights"),
                        new Subdivision(Subdivision.Kind.PLACE, "Alabama"),
                        new Subdivision(Subdivision.Kind.TIME, "20th century"),
                        new Subdivision(Subdivision.Kind.FORM, "Maps")),
                heading.subdivisions());
    }

    @Test
    void whatAReaderBrowsesSaysNothingOfTheAudience() {
        assertEquals(
                "Dinosaurs",
                heading("650", '0', "$aDinosaurs$vJuvenile literature.").topicDisplay());
        assertEquals(
                "Bears -- Fiction",
                heading("650", '0', "$aBears$vFiction$vJuvenile fiction.").topicDisplay());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600|$aParks, Rosa,$d1913-2005$vJuvenile literature.|PERSON|Parks, Rosa, 1913-2005 -- Juvenile literature",
                "600|$aShakespeare, William,$d1564-1616.$tHamlet.|TITLE|Shakespeare, William, 1564-1616. Hamlet",
                "610|$aUnited States.$bArmy$xHistory.|NAME|United States. Army -- History",
                "611|$aOlympic Games$n(31st :$d2016 :$cRio de Janeiro)|NAME|Olympic Games (31st : 2016 : Rio de Janeiro)",
                "630|$aBible.$pGenesis$vCommentaries.|TITLE|Bible. Genesis -- Commentaries",
                "648|$a1939-1945$2fast|TIME|1939-1945",
                "651|$aPennsylvania$vJuvenile fiction.|PLACE|Pennsylvania -- Juvenile fiction",
                "655|$aPicture books.$2lcgft|GENRE|Picture books",
                "662|$aUnited States$bTexas$dAustin|PLACE|United States -- Texas -- Austin",
                "690|$aSummer reading|TOPIC|Summer reading"
            })
    void theFieldTellsWhatIsNamed(String tag, String subfields, Kind kind, String display) {
        SubjectHeading heading = heading(tag, '0', subfields);

        assertEquals(kind, heading.kind());
        assertEquals(display, heading.display());
    }

    @Test
    void relatorsLinksAndSourcesAreNoPartOfAHeading() {
        SubjectHeading heading = heading("600", '0', "$6880-04$aParks, Rosa$eauthor.$0(DLC)n1234$2fast");

        assertEquals("Parks, Rosa", heading.display());
    }

    @Test
    void eachTermOfAnUncontrolledFieldIsAHeading() {
        List<SubjectHeading> headings = SubjectHeading.allFromMarc("653", '5', parts("$aTexas$aOhio$aUtah"));

        assertEquals(
                List.of("Texas", "Ohio", "Utah"),
                headings.stream().map(SubjectHeading::main).toList());
        assertTrue(headings.stream().allMatch(heading -> heading.kind() == Kind.PLACE));
    }

    @Test
    void aJuvenileFormOrAChildrensHeadingIsForChildren() {
        assertTrue(heading("650", '0', "$aBears$vJuvenile films.").isJuvenile());
        assertTrue(heading("650", '1', "$aBears.").isJuvenile());
        assertTrue(heading("655", '7', "$aJuvenile works.$2fast").isJuvenile());
        assertFalse(heading("650", '0', "$aJuvenile delinquency.").isJuvenile());
        assertFalse(
                heading("650", '0', "$aJuvenile justice, Administration of.").isJuvenile());
    }

    @ParameterizedTest
    @CsvSource({
        "0, , LCSH",
        "1, , LCSHAC",
        "2, , MESH",
        "7, fast, FAST",
        "7, lcgft, LCGFT",
        "7, icpsr, OTHER",
        "4, , LOCAL"
    })
    void theVocabularyIsNamedByTheIndicatorOrTheSource(char indicator, String source, Thesaurus thesaurus) {
        assertEquals(thesaurus, Thesaurus.of(indicator, Optional.ofNullable(source)));
    }

    @Test
    void aFieldWithoutWordsIsNoHeading() {
        assertEquals(Optional.empty(), SubjectHeading.fromMarc("650", '0', parts("$a . ")));
        assertEquals(Optional.empty(), SubjectHeading.fromMarc("650", '0', List.of()));
        assertEquals(Optional.empty(), SubjectHeading.fromMarc("245", '0', parts("$aHoles")));
        assertThrows(
                IllegalArgumentException.class, () -> new SubjectHeading(Kind.TOPIC, " ", List.of(), Thesaurus.LOCAL));
    }

    @Test
    void aHeadingInOneLineIsReadByItsDashes() {
        SubjectHeading heading = SubjectHeading.parse(
                        "Civil rights--Alabama — 1963 -- Juvenile fiction.", Thesaurus.LOCAL)
                .orElseThrow();

        assertEquals("Civil rights -- Alabama -- 1963 -- Juvenile fiction", heading.display());
        assertEquals(Subdivision.Kind.TIME, heading.subdivisions().get(1).kind());
        assertEquals(Subdivision.Kind.FORM, heading.subdivisions().get(2).kind());
    }

    @Test
    void aHyphenIsNoDash() {
        assertEquals(
                "Spider-Man -- Fiction",
                SubjectHeading.parse("Spider-Man -- Fiction", Thesaurus.LOCAL)
                        .orElseThrow()
                        .display());
    }
}
