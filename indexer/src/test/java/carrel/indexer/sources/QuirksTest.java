package carrel.indexer.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Holding;
import carrel.testcorpus.TestCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fixtures named for what is odd about them: most hold a sound record, the odd one, and another sound one. */
final class QuirksTest {
    private static final String FROG = "The frog in the well";
    private static final String TOAD = "The toad on the road";
    private static final String OWL = "The owl at the window";

    @ParameterizedTest(name = "{0} gives \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
        title-only.mrc                        | A toad
        title-in-246.mrc                      | Toad tales
        directory-cut-short.mrc               | The toad on the road
        directory-counts-characters.mrc       | Été
        directory-out-of-order.mrc            | The toad on the road
        blank-leader-10-11.mrc                | The toad on the road
        letters-in-length.mrc                 | The toad on the road
        length-written-twice.mrc              | The toad on the road
        record-terminator-missing.mrc         | The toad on the road
        record-terminator-in-title.mrc        | The toad on the road
        longer-than-99999-bytes.mrc           | The toad on the road
        field-longer-than-9999-bytes.mrc      | The toad on the road
        subfield-code-in-capitals.mrc         | The toad on the road
        utf8-without-flag.mrc                 | Élan: łódź, 花
        marc8-flagged-utf8.mrc                | Les études de François : Łódz
        marc8-greek-cyrillic-hebrew.mrc       | αβγ and Мир and שלום
        marc8-east-asian.mrc                  | 人民
        windows-1252.mrc                      | Le crapaud blessé à Orléans, une journée d’été
        two-codings-in-one-record.mrc         | François le crapaud
        numeric-references.mrc                | The toad & the 花
        one-record-to-a-line.json             | The toad on the road
        blank-line-missing.mrk                | The toad on the road
        """)
    void isReadBetweenItsNeighbours(String fixture, String title) throws IOException {
        Reading reading = Reading.of(TestCorpus.quirk(fixture));

        assertEquals(List.of(FROG, title, OWL), reading.titles());
        assertEquals(List.of(), reading.reasons());
    }

    @ParameterizedTest(name = "{0} is set aside: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        no-title.mrc                          | no title
        unimarc.mrc                           | a UNIMARC record
        text-between-records.mrc              | text between two records
        second-of-three-not-well-formed.xml   | its XML is not well-formed
        end-tag-missing.xml                   | its XML is not well-formed
        second-of-three-lost-a-quote.json     | its JSON is broken
        leader-missing.mrk                    | a record in MarcEdit's text begins with =LDR
        """)
    void isSetAsideBetweenItsNeighbours(String fixture, String reason) throws IOException {
        Reading reading = Reading.of(TestCorpus.quirk(fixture));

        assertEquals(FROG, reading.titles().getFirst());
        assertEquals(OWL, reading.titles().getLast());
        assertEquals(1, reading.reasons().size());
        assertTrue(reading.reasons().getFirst().startsWith(reason), reading.reasons()::toString);
    }

    @ParameterizedTest(name = "{0} gives \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
        stray-ampersand-and-control-character.xml | Toad & Frog < Owl
        one-record-without-prolog.xml             | The frog in the well
        one-record.json                           | The frog in the well
        marc4j-shape.json                         | The frog in the well
        turbomarc.xml                             | The frog in the well
        record-in-a-comment.xml                   | The frog in the well
        utf-16.xml                                | Élan: 花
        latin-1.xml                               | Un été à Orléans
        """)
    void isReadAlone(String fixture, String title) throws IOException {
        assertEquals(List.of(title), Reading.of(TestCorpus.quirk(fixture)).titles());
    }

    @ParameterizedTest
    @CsvSource({"prefix-declared-outside.xml", "sru.xml"})
    void isReadWhateverWrapsIt(String fixture) throws IOException {
        assertEquals(List.of(FROG, OWL), Reading.of(TestCorpus.quirk(fixture)).titles());
    }

    @Test
    void anEscapeSequenceWithoutEndDoesNotHoldUpTheFile() throws IOException {
        List<String> titles =
                Reading.of(TestCorpus.quirk("marc8-escape-without-end.mrc")).titles();

        assertEquals(3, titles.size());
        assertTrue(titles.get(1).startsWith("The toad"), titles.get(1));
    }

    @Test
    void noEntityIsFetchedFromOutsideOrBlownUp() throws IOException {
        Reading reading = Reading.of(TestCorpus.quirk("entity-from-outside.xml"));

        assertEquals(List.of("Toad &secret; &b", OWL), reading.titles());
    }

    @Test
    void aRecordWhoseLeaderSaysSoIsADeletion() throws IOException {
        Reading reading = Reading.of(TestCorpus.quirk("deleted.mrc"));

        assertEquals(List.of(FROG, OWL), reading.titles());
        assertEquals("test#q2", ((Read.Deleted) reading.reads().get(1)).origin().id());
    }

    @Test
    void aHeaderOfOaiPmhThatSaysSoIsADeletion() throws IOException {
        Reading reading = Reading.of(TestCorpus.quirk("oai-pmh-with-deletion.xml"));

        assertEquals(List.of(FROG, OWL), reading.titles());
        assertEquals("test#q2", ((Read.Deleted) reading.reads().get(1)).origin().id());
    }

    @Test
    void recordsOfOtherKindsAreSetAsideEachWithItsReason() throws IOException {
        Reading reading = Reading.of(TestCorpus.quirk("holdings-and-authority.mrc"));

        assertEquals(List.of(FROG, OWL), reading.titles());
        assertTrue(reading.reasons().getFirst().startsWith("an authority record"));
    }

    @Test
    void aHoldingsRecordTellsOfTheCopiesOfItsTitle() throws IOException {
        Reading reading = Reading.of(TestCorpus.quirk("holdings-and-authority.mrc"));

        Read.Copies copies = assertInstanceOf(Read.Copies.class, reading.reads().get(1));
        assertEquals(reading.resources().getFirst().origin(), copies.title());
        assertEquals(
                List.of(new Holding("Main", "", "E BEL", "", Holding.Status.AVAILABLE, "", "test#h1")),
                copies.copies());
    }

    @Test
    void aLastRecordCutShortIsSetAside() throws IOException {
        Reading reading = Reading.of(TestCorpus.quirk("last-record-cut-short.mrc"));

        assertEquals(List.of(FROG), reading.titles());
        assertTrue(reading.reasons().getFirst().contains("cut short"));
    }

    @Test
    void fieldsOutsideOfTheDirectoryAreMentioned() throws IOException {
        Reading reading = Reading.of(TestCorpus.quirk("directory-cut-short.mrc"));

        assertTrue(reading.warnings().getFirst().contains("stand in no field of the directory"));
    }

    @Test
    void mnemonicsAreCharacters() throws IOException {
        Reading reading = Reading.of(TestCorpus.quirk("mnemonics.mrk"));

        assertEquals(List.of("The frog {in} the well for $5", OWL), reading.titles());
        assertEquals(
                List.of("Réné \\ said so."),
                reading.resources().getFirst().annotation().notes());
    }

    /** The same bytes under any other name are still read the same way: kinds are known by content. */
    @Test
    void everyFixtureIsRecognised() throws IOException {
        try (Stream<Path> fixtures =
                Files.list(TestCorpus.quirk("title-only.mrc").resolveSibling(""))) {
            for (Path fixture : fixtures.toList()) {
                assertTrue(
                        SourceFormats.ofRecords()
                                .of(new SourceFile(fixture, "test"))
                                .isPresent(),
                        fixture::toString);
            }
        }
    }

    @Test
    void oddRecordsBesidesTheToadKeepTheirFields() throws IOException {
        Reading reading = Reading.of(TestCorpus.quirk("longer-than-99999-bytes.mrc"));

        assertEquals(TOAD, reading.titles().get(1));
        assertEquals(1100, reading.resources().get(1).annotation().notes().size());
    }
}
