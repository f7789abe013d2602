package carrel.indexer.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.catalog.Format;
import carrel.catalog.Link;
import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import carrel.indexer.mapping.SourceTraits;
import carrel.testcorpus.TestCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds, lists and vendors' files, each fixture named for what is odd about it. */
final class FeedsTest {
    private static final String FROG = "The frog in the well";
    private static final String OWL = "The owl at the window";

    @ParameterizedTest(name = "{0}: {1}, {2} deleted, {3} set aside")
    @CsvSource(delimiter = '|', textBlock = """
            az-databases-with-staff-notes.json       | A–Z database list           | 1 | 1
            az-databases.csv                         | List (CSV)                  | 1 | 0
            opds-1-with-navigation.xml               | OPDS 1 feed                 | 0 | 1
            opds-2-without-a-title.json              | OPDS 2 feed                 | 0 | 1
            onix-3-with-a-deletion.xml               | ONIX message                | 1 | 0
            onix-2-short-tags.xml                    | ONIX message                | 0 | 0
            gutenberg-subtitle-on-second-line.csv    | Project Gutenberg catalogue | 0 | 0
            equipment-with-semicolons.csv            | List (CSV)                  | 0 | 1
            oai-pmh-dublin-core-with-deletion.xml    | Dublin Core (OAI-PMH)       | 1 | 1
            overdrive-list.json                      | OverDrive list              | 0 | 0
            boundless-inactive-title.json            | Boundless titles            | 1 | 0
            cloudlibrary-items.xml                   | cloudLibrary items          | 0 | 1
            postgresql-copy.sql                      | Database table (PostgreSQL) | 1 | 1
            postgresql-copy-of-items.sql             | Database table (PostgreSQL) | 0 | 1
            """)
    void isKnownByItsContentAndEachEntryIsAccountedFor(String fixture, String format, int deleted, int setAside)
            throws IOException {
        SourceFile file = new SourceFile(TestCorpus.quirk(fixture), "test");
        Reading reading = reading(fixture);

        assertEquals(format, SourceFormats.ofRecords().of(file).orElseThrow().name());
        assertEquals(
                deleted,
                reading.reads().stream().filter(Read.Deleted.class::isInstance).count());
        assertEquals(setAside, reading.reasons().size(), reading.reasons()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "opds-1-with-navigation.xml",
        "opds-2-without-a-title.json",
        "onix-3-with-a-deletion.xml",
        "gutenberg-subtitle-on-second-line.csv",
        "oai-pmh-dublin-core-with-deletion.xml",
        "overdrive-list.json",
        "boundless-inactive-title.json",
        "cloudlibrary-items.xml",
        "postgresql-copy.sql"
    })
    void oneEntryCostsOnlyItself(String fixture) throws IOException {
        assertEquals(List.of(FROG, OWL), reading(fixture).titles());
    }

    @ParameterizedTest
    @CsvSource({"az-databases-with-staff-notes.json", "az-databases.csv", "equipment-with-semicolons.csv"})
    void notesForTheStaffAreNeverTaken(String fixture) throws IOException {
        for (Resource resource : reading(fixture).resources()) {
            assertFalse(resource.toString().contains("STAFF"), resource::toString);
        }
    }

    @Test
    void aDatabaseIsAResourceWithItsSubjectsAndItsDescriptionInWords() throws IOException {
        Resource database =
                reading("az-databases-with-staff-notes.json").resources().getFirst();

        assertEquals(Format.DATABASE, database.format());
        assertEquals(
                "Articles about ponds & streams. For grades 4–8.",
                database.annotation().summary());
        assertEquals(List.of("Biology", "Life Science"), headings(database));
        assertEquals(List.of("Frog Finder", "Toad Finder"), database.titles().others());
        assertEquals(List.of("Articles"), database.genres());
        assertEquals("Pond Press", database.publication().publisher());
    }

    @Test
    void theSchoolsProxyStandsBeforeAddressesThatNeedIt() throws IOException {
        SourceTraits traits = new SourceTraits("", Optional.empty(), Map.of(), "https://proxy.example/login?url=", "");

        List<Link> links =
                Reading.of(TestCorpus.quirk("az-databases-with-staff-notes.json"), traits).resources().stream()
                        .flatMap(database -> database.links().stream())
                        .toList();

        assertEquals(
                "https://proxy.example/login?url=https://ponds.example/login",
                links.getFirst().address().toString());
        assertEquals("https://maps.example/", links.getLast().address().toString());
    }

    @Test
    void aTitleListWithoutAddressesAsksTheResolver(@TempDir Path folder) throws IOException {
        SourceTraits traits = new SourceTraits("", Optional.empty(), Map.of(), "", "https://find.example/openurl");
        Path list = Files.writeString(
                folder.resolve("list"),
                "publication_title\tprint_identifier\tpublication_type\nPond science\t0378-5955\tserial\n");

        Link link = Reading.of(list, traits).resources().getFirst().links().getFirst();

        assertEquals(
                "https://find.example/openurl?url_ver=Z39.88-2004&rft.genre=journal&rft.issn=0378-5955&rft.jtitle=Pond+science",
                link.address().toString());
    }

    @Test
    void aDatabaseListFromASpreadsheetIsReadLikeOne() throws IOException {
        Resource database = reading("az-databases.csv").resources().getFirst();

        assertEquals(Format.DATABASE, database.format());
        assertEquals("test#21", database.id());
        assertEquals(
                "Articles about ponds, streams and lakes.",
                database.annotation().summary());
        assertEquals(List.of("Biology", "Life Science"), headings(database));
    }

    @Test
    void anEntryOfAnOpdsFeedIsAnEbookWithItsSeriesAndLevels() throws IOException {
        Resource frog = reading("opds-1-with-navigation.xml").resources().getFirst();

        assertEquals(Format.EBOOK, frog.format());
        assertEquals("Bell, Ada", frog.contributors().getFirst().name());
        assertEquals("A frog looks up & sees the sky.", frog.annotation().summary());
        assertEquals(List.of(new SeriesEntry("Small waters", "2")), frog.series());
        assertEquals(List.of("9780306406157"), frog.identifiers().isbns());
        assertEquals(OptionalInt.of(2015), frog.publication().year());
        assertEquals(List.of("eng"), frog.languages());
        assertEquals(List.of("Interest: ages 7-9"), labels(frog));
        assertEquals(
                "https://ebooks.example/books/1.epub",
                frog.links().getFirst().address().toString());
        assertEquals(1, frog.links().size(), "a sample is not the book");
    }

    @Test
    void whatIsLentIsKnownByWhatTheLoanHoldsInside() throws IOException {
        Resource owl = reading("opds-1-with-navigation.xml").resources().getLast();

        assertEquals(Format.EAUDIOBOOK, owl.format());
    }

    @Test
    void aPublicationOfOpds2IsReadHoweverItsValuesAreWritten() throws IOException {
        List<Resource> books = reading("opds-2-without-a-title.json").resources();

        assertEquals(List.of("Bell, Ada", "Brook, Ben"), names(books.getFirst()));
        assertEquals(
                List.of(new SeriesEntry("Small waters", "2")), books.getFirst().series());
        assertEquals(
                "https://ebooks.example/1.epub",
                books.getFirst().links().getFirst().address().toString());
        assertEquals(Format.EAUDIOBOOK, books.getLast().format());
    }

    @Test
    void anOnixProductSpeaksToReadersNotToTheTrade() throws IOException {
        Resource frog = reading("onix-3-with-a-deletion.xml").resources().getFirst();

        assertEquals("A frog looks up. It sees the sky.", frog.annotation().summary());
        assertEquals(List.of("Bell, Ada", "Brook, Ben"), names(frog));
        assertEquals(List.of("Animals", "Frogs & Toads"), headings(frog));
        assertEquals(List.of("Interest: grades 1-3"), labels(frog));
        assertEquals(List.of("Pond Prize, 2016"), frog.annotation().awards());
        assertEquals(List.of(new SeriesEntry("Small waters", "2")), frog.series());
        assertEquals("32 pages", frog.publication().extent());
        assertEquals(4, frog.titles().nonFiling());
    }

    @Test
    void onixOfTheOlderReleaseInShortTagsSaysTheSame() throws IOException {
        Resource frog = reading("onix-2-short-tags.xml").resources().getFirst();

        assertEquals("The frog in the well: a pond story", frog.titles().full());
        assertEquals(Format.EBOOK, frog.format());
        assertEquals(List.of("9780306406157"), frog.identifiers().isbns());
        assertEquals("A frog looks up é.", frog.annotation().summary());
        assertEquals(List.of(new SeriesEntry("Small waters", "2")), frog.series());
        assertEquals(OptionalInt.of(2015), frog.publication().year());
    }

    @Test
    void aFieldOfKnowledgeIsNoKindOfBook() throws IOException {
        Resource book =
                reading("gutenberg-subtitle-on-second-line.csv").resources().getFirst();

        assertEquals(List.of("Children's Literature"), book.genres());
    }

    @Test
    void gutenbergsDateIsNoYearOfPublication() throws IOException {
        List<Resource> texts = reading("gutenberg-subtitle-on-second-line.csv").resources();

        assertEquals("A pond story, told twice", texts.getFirst().titles().rest());
        assertEquals(OptionalInt.empty(), texts.getFirst().publication().year());
        assertEquals(List.of("Bell, Ada", "Brook, Ben"), names(texts.getFirst()));
        assertEquals(List.of("eng", "fre"), texts.getFirst().languages());
        assertEquals(Format.EAUDIOBOOK, texts.getLast().format());
        assertEquals(List.of(), texts.getLast().contributors());
    }

    @Test
    void equipmentHasItsModelAndItsCopies() throws IOException {
        Reading reading = reading("equipment-with-semicolons.csv");
        Resource camera = reading.resources().getFirst();

        assertEquals(List.of("Digital camera", "Classroom robot", "Café speaker"), reading.titles());
        assertEquals(Format.EQUIPMENT, camera.format());
        assertEquals("Lumen EOS-9", camera.titles().rest());
        assertEquals(3, camera.holdings().size());
        assertEquals("C2", camera.holdings().get(1).barcode());
        assertEquals("Maple Elementary", camera.holdings().getFirst().building());
        assertTrue(camera.availableNow());
        assertFalse(reading.resources().getLast().availableNow());
    }

    @Test
    void aListsOwnColumnNamesAreToldInTheSettings(@TempDir Path folder) throws IOException {
        SourceTraits traits = new SourceTraits(
                "Maple", Optional.of(Format.KIT), Map.of("title", "Set", "copies", "How many"), "", "");
        Path list = Files.writeString(folder.resolve("sets.csv"), "Set|How many|Teacher\nHoles|12|Bell\n");

        Resource set = Reading.of(list, traits).resources().getFirst();

        assertEquals("Holes", set.titles().proper());
        assertEquals(Format.KIT, set.format());
        assertEquals(12, set.holdings().size());
        assertEquals("Maple", set.holdings().getFirst().building());
    }

    @Test
    void dublinCoreInAnOaiEnvelopeIsNamedByTheEnvelope() throws IOException {
        Resource frog =
                reading("oai-pmh-dublin-core-with-deletion.xml").resources().getFirst();

        assertEquals("test#q1", frog.id());
        assertEquals(Format.EBOOK, frog.format());
        assertEquals(List.of("La grenouille"), frog.titles().others());
        assertEquals(List.of("9780306406157"), frog.identifiers().isbns());
    }

    @Test
    void overDrivesGradesAndLexileAreStatements() throws IOException {
        List<Resource> titles = reading("overdrive-list.json").resources();

        assertEquals(List.of("Interest: grades 1-3", "Lexile 420L"), labels(titles.getLast()));
        assertEquals(List.of("9780306406157"), titles.getLast().identifiers().isbns());
        assertEquals(Format.EAUDIOBOOK, titles.getLast().format());
    }

    @Test
    void boundlessPutsPeopleAndRolesIntoOneValue() throws IOException {
        Resource frog = reading("boundless-inactive-title.json").resources().getFirst();

        assertEquals("illustrator", frog.contributors().getLast().role());
        assertEquals(List.of("eng"), frog.languages());
        assertEquals(List.of("Animals", "Frogs & Toads"), headings(frog));
        assertEquals(
                1,
                frog.levels().stream()
                        .filter(LevelStatement.InterestGrade.class::isInstance)
                        .count());
    }

    @Test
    void aRowOfADatabaseTableIsNamedByItsRow() throws IOException {
        assertEquals(List.of("7", "10"), reading("postgresql-copy.sql").numbers());
    }

    private static Reading reading(String fixture) throws IOException {
        return Reading.of(TestCorpus.quirk(fixture));
    }

    private static List<String> headings(Resource resource) {
        return resource.subjects().stream().map(SubjectHeading::display).toList();
    }

    private static List<String> labels(Resource resource) {
        return resource.levels().stream().map(LevelStatement::label).toList();
    }

    private static List<String> names(Resource resource) {
        return resource.contributors().stream().map(someone -> someone.name()).toList();
    }
}
