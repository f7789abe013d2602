package carrel.indexer.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.catalog.Link;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarcRulesTest {
    private static Resource resource(String... lines) {
        String[] withTitle = Stream.concat(Stream.of("245 10 $aFrogs /$cA. Bell."), Stream.of(lines))
                .toArray(String[]::new);
        return MarcRules.resource(Lines.book(withTitle), new Origin("test", "1"))
                .orElseThrow();
    }

    private static List<String> headings(Resource resource) {
        return resource.subjects().stream().map(SubjectHeading::topicDisplay).toList();
    }

    @Test
    void aHeadingInThreeVocabulariesIsOneSubject() {
        Resource frogs = resource(
                "650 _0 $aToads$vJuvenile fiction.",
                "650 _1 $aToads$vFiction.",
                "650 _7 $aToads.$2fast$0(OCoLC)fst01152096",
                "655 _7 $aJuvenile fiction.$2fast",
                "655 _7 $aPicture books.$2lcgft");

        assertEquals(List.of("Toads -- Fiction"), headings(frogs));
        assertEquals(List.of("Fiction", "Picture books"), frogs.genres());
    }

    @Test
    void juvenileIsAnAudienceAndNoKindOfBook() {
        Resource frogs = resource("655 _7 $aJuvenile works.$2fast", "653 _6 $aPicture books");

        assertEquals(List.of("Picture books"), frogs.genres());
        assertEquals(Set.of(Audience.CHILDREN), frogs.audiences());
    }

    @Test
    void headingsKeepTheirKindAndPlaces() {
        Resource frogs = resource(
                "600 10 $aParks, Rosa,$d1913-2005$vJuvenile literature.",
                "651 _0 $aMaine$xHistory$y20th century.",
                "653 _0 $aponds$amarshes");

        assertEquals(SubjectHeading.Kind.PERSON, frogs.subjects().get(0).kind());
        assertEquals("Maine -- History -- 20th century", headings(frogs).get(1));
        assertEquals(List.of("ponds", "marshes"), headings(frogs).subList(2, 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            490 0_ $aPond tales ;$v4                                         | Pond tales | 4
            490 1_ $aA Pond tale ;$v#4; 830 _0 $aPond tales ;$v4.            | Pond tales | 4
            490 1_ $aA Pond tale ;$vbook 4; 830 _0 $aPond tales.             | Pond tales | book 4
            490 1_ $aPond tales ;$v4                                         | Pond tales | 4
            440 _0 $aPond tales ;$v4                                         | Pond tales | 4
            800 1_ $aBell, Ana.$tPond tales ;$v4.                            | Pond tales | 4
            """)
    void aSeriesIsListedOnceWithItsNumber(String lines, String name, String number) {
        assertEquals(
                List.of(name + " " + number),
                resource(lines.split("; (?=[48])")).series().stream()
                        .map(series -> series.name() + " " + series.number())
                        .toList());
    }

    @Test
    void aSeriesThatIsTracedInOtherWordsKeepsThePrintedOnes() {
        Resource frogs = resource(
                "490 1_ $aFact sheet on ponds ;$vfour",
                "490 1_ $aFrogs",
                "830 _0 $aPond factsheet ;$v4.",
                "830 _0 $aFROGS.");

        assertEquals(
                List.of(
                        new SeriesEntry("Pond factsheet", "4", "Fact sheet on ponds four"),
                        new SeriesEntry("FROGS", "")),
                frogs.series());
    }

    @Test
    void aSeriesAndItsSubseriesAreTwo() {
        assertEquals(
                List.of(new SeriesEntry("Pond tales", "4"), new SeriesEntry("Frogs", "2")),
                resource("490 0_ $aPond tales ;$v4.$aFrogs ;$v2").series());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            008 261101s1998    xxu                 eng d | 264 _1 $c2001. | 1998
            008 261101s199u    xxu                 eng d | 264 _1 $c[between 1990 and 1999] | 1990
            008 261101s1998    xxu                eng d  | 260 __ $cc1987. | 1998
            008 61101s1998    xxu                 eng d  | 260 __ $cc1987. | 1987
            008 261101n        xxu                 eng d | 260 __ $c1428 [2007] | 2007
            008 261101s1998    xxu                 eng d extra | 264 _4 $c©2003 | 2003
            """)
    void theYearIsTheCodedOneWhereItCanBeTrusted(String fixedData, String date, int year) {
        // A table's cells lose their last blanks; an 008 of 40 characters ends with a letter.
        String padded = fixedData.length() == 43 ? fixedData + " " : fixedData;

        assertEquals(OptionalInt.of(year), resource(padded, date).publication().year());
    }

    @Test
    void publisherEditionAndExtentStandAlone() {
        Resource frogs = resource(
                "250 __ $aSecond edition.",
                "264 _1 $aBoston :$bPond Press,$c2001.",
                "264 _2 $bA distributor",
                "300 __ $a68 pages :$billustrations ;$c20 cm");

        assertEquals("Pond Press", frogs.publication().publisher());
        assertEquals("Second edition", frogs.publication().edition());
        assertEquals("68 pages", frogs.publication().extent());
        assertEquals(
                "", resource("260 __ $a[S.l. :$bs.n.],$c1901.").publication().publisher());
    }

    @Test
    void numbersAreValidAndFreeOfQualifiers() {
        Resource frogs = resource(
                "020 __ $a0306406152 (pbk. : alk. paper) :$c$6.95",
                "020 __ $a9780306406157",
                "020 __ $a9780306406158",
                "020 __ $z9781861972712",
                "022 __ $a0378-5955$y0024-9319",
                "035 __ $a(OCoLC)ocm00012345",
                "035 __ $a(DLC)99");

        assertEquals(List.of("9780306406157"), frogs.identifiers().isbns());
        assertEquals(List.of("0378-5955"), frogs.identifiers().issns());
        assertEquals(List.of("12345"), frogs.identifiers().oclc());
    }

    @Test
    void languagesComeFromTheCodesHoweverPacked() {
        assertEquals(
                List.of("eng", "spa", "fre"),
                resource(Lines.fixedData(0, '2'), "041 1_ $aengspa$afre$hger").languages());
        assertEquals(List.of("eng", "spa"), resource("041 1_ $aeng$aspa$hger").languages());
        assertEquals(List.of(), resource("041 0_ $azxx").languages());
    }

    @Test
    void levelsAndAudiencesAreWhatTheRecordSays() {
        Resource frogs = resource(
                Lines.fixedData(22, 'j'),
                "521 8_ $a580L$bLexile.",
                "521 2_ $aK-3.",
                "521 8_ $aRated PG.",
                "526 0_ $aAccelerated Reader$bLG$c3.5$d1.0$z12345");

        assertEquals(4, frogs.levels().size());
        assertTrue(frogs.levels().getFirst() instanceof LevelStatement.LexileMeasure);
        assertEquals(Set.of(Audience.CHILDREN, Audience.PRIMARY), frogs.audiences());
    }

    @Test
    void aSerialsPosition22IsNoAudience() {
        MarcRecord magazine =
                Lines.record("00000nas a2200000 i 4500", Lines.fixedData(22, 'a'), "245 00 $aPond monthly.");

        assertEquals(
                Set.of(),
                MarcRules.resource(magazine, new Origin("test", "1"))
                        .orElseThrow()
                        .audiences());
    }

    @Test
    void onlyWebAddressesAreLinks() {
        Resource frogs = resource(
                "856 40 $uhttps://reading.example/a book$yRead online",
                "856 42 $3Table of contents$uhttp://toc.example/1",
                "856 40 $uftp://files.example/frogs",
                "856 40 $ujavascript:alert(1)",
                "856 1_ $u/opt/share/frogs.pdf");

        assertEquals(
                List.of(
                        Link.to("https://reading.example/a%20book", "Read online", true)
                                .orElseThrow(),
                        Link.to("http://toc.example/1", "Table of contents", false)
                                .orElseThrow()),
                frogs.links());
        assertTrue(frogs.annotation().notes().contains("Online: ftp://files.example/frogs"));
        assertTrue(frogs.annotation().notes().contains("Online: javascript:alert(1)"));
    }

    @Test
    void sentencesGoWhereReadersLookForThem() {
        Resource frogs = resource(
                "500 __ $aFirst published in 1970.",
                "505 0_ $aSpring -- The story -- A lost button.",
                "505 00 $tSwimming /$rA. Bell --$tHopping.",
                "511 0_ $aRead by A. Bell.",
                "520 __ $aFrogs in a pond.",
                "520 1_ $a\"A splash\"--Pond Review.",
                "586 __ $aCaldecott Honor, 1971",
                "590 __ $aBarcode on the wrong cover.",
                "583 __ $aRepair.");

        assertEquals("Frogs in a pond.", frogs.annotation().summary());
        assertEquals(
                List.of("Spring", "The story", "A lost button", "Swimming / A. Bell", "Hopping"),
                frogs.annotation().contents());
        assertEquals(
                List.of("\"A splash\"--Pond Review.", "First published in 1970.", "Read by A. Bell."),
                frogs.annotation().notes());
        assertEquals(List.of("Caldecott Honor, 1971"), frogs.annotation().awards());
    }

    @Test
    void callNumbersLoseTheMarksOfSegmentation() {
        assertEquals(
                List.of("PZ7.B45 Fr 1998", "813.54 21", "Fic", "E BEL"),
                resource("050 00 $aPZ7.B45$bFr 1998", "082 00 $a813/.54$b21", "082 00 $a[Fic]$222", "092 __ $aE BEL")
                        .callNumbers());
    }
}
