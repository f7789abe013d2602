package carrel.indexer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Resource;
import carrel.catalog.lucene.UnusableIndex;
import carrel.indexer.SetAside.Entry;
import carrel.indexer.documents.Documents;
import carrel.indexer.mapping.SourceTraits;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that were set aside are tried again as what they are. */
class RetrialTest {
    private static final String NOTE = "for the staff alone";
    private static final String BOOK = "=LDR  00000nam\\a2200000\\i\\4500\n=001  b1\n=245  10$aFrogs";
    private static final String UNTITLED =
            "=LDR  00000nam\\a2200000\\i\\4500\n=001  b2\n=500  \\\\$aA record without TITLE.";

    @TempDir
    Path folder;

    private final List<Resource> indexed = new ArrayList<>();
    private Path index;

    @BeforeEach
    void anIndexOfOurOwn() {
        index = folder.resolve("index");
    }

    /** A file of each kind with one record that lacks its title; the word TITLE stands where one would. */
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        "marc.mrk",
                        BOOK + "\n\n" + UNTITLED,
                        "$aA record without TITLE.",
                        "$aA record.\n=245  10$aToads"),
                Arguments.of(
                        "list.csv", "Title,Model,Copies,Remarks\nFrogs,X1,3,\n,Y2,4," + NOTE + "\n", ",Y2", "Toads,Y2"),
                Arguments.of(
                        "titles.tsv", """
                        publication_title\tonline_identifier\ttitle_url
                        Frogs\t1234-5679\thttps://a.example
                        \t2434-561X\thttps://b.example
                        """,
                        "\t2434", "Toads\t2434"),
                Arguments.of(
                        "gutenberg.csv", """
                        Text#,Type,Issued,Title,Language,Authors,Subjects,LoCC,Bookshelves
                        1,Text,1971-12-01,Frogs,en,,,,
                        2,Text,1971-12-01,,en,,,,
                        """,
                        "01,,en", "01,Toads,en"),
                Arguments.of(
                        "onix.xml",
                        "<ONIXMessage release=\"3.0\">" + onix("1", "<TitleText>Frogs</TitleText>") + onix("2", "")
                                + "</ONIXMessage>",
                        "<TitleElementLevel>01</TitleElementLevel>",
                        "<TitleElementLevel>01</TitleElementLevel><TitleText>Toads</TitleText>"),
                Arguments.of(
                        "opds.json",
                        "{\"metadata\": {\"title\": \"Feed\"}, \"publications\": ["
                                + "{\"metadata\": {\"title\": \"Frogs\", \"identifier\": \"urn:1\"}},"
                                + "{\"metadata\": {\"identifier\": \"urn:2\"}}]}",
                        "\"identifier\"",
                        "\"title\": \"Toads\", \"identifier\""),
                Arguments.of(
                        "opds.xml",
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + entry("1", "<title>Frogs</title>")
                                + entry("2", "") + "</feed>",
                        "<summary>",
                        "<title>Toads</title><summary>"),
                Arguments.of(
                        "dump.sql",
                        "COPY biblio.record_entry (id, deleted, marc) FROM stdin;\n1\tf\t" + marcXml("Frogs")
                                + "\n2\tf\t" + marcXml("") + "\n\\.\n",
                        "<subfield code=\"a\"></subfield>",
                        "<subfield code=\"a\">Toads</subfield>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void whatIsSetAsideIsTriedAgainAsWhatItIs(String name, String content) throws IOException {
        Entry before = setAside(name, content);

        RunReport report = retry();

        assertEquals(new Counts(0, 0, 0, 1), report.counts());
        assertEquals(
                List.of("Frogs"),
                indexed.stream().map(resource -> resource.titles().proper()).toList());
        Entry after = SetAside.read(SetAside.beside(index)).getFirst();
        assertEquals(before.reason(), after.reason());
        assertArrayEquals(before.bytes(), after.bytes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aRecordThatWasMendedIsTaken(String name, String content, String broken, String mended) throws IOException {
        Entry entry = setAside(name, content);
        String bytes = new String(entry.bytes(), StandardCharsets.UTF_8);
        assertTrue(bytes.contains(broken), bytes);

        keep(entry, bytes.replace(broken, mended));
        RunReport report = retry();

        assertEquals(new Counts(1, 0, 0, 0), report.counts());
        assertEquals("Toads", indexed.getLast().titles().proper());
    }

    @Test
    void bytesThatHoldNoRecordAnyMoreAreKept() throws IOException {
        keep(setAside("marc.mrk", BOOK + "\n\n" + UNTITLED), " \n");

        RunReport report = retry();

        assertEquals(new Counts(0, 0, 0, 1), report.counts());
        assertEquals(1, SetAside.countBeside(index));
    }

    @Test
    void whatTheSettingsSayOfASourceHoldsForARetryToo() throws IOException {
        SourceTraits school = new SourceTraits("Pond School", Optional.empty(), Map.of(), "", "");
        Entry entry = setAside("list.csv", "Title,Model,Copies\n,Y2,4\n");
        keep(entry, new String(entry.bytes(), StandardCharsets.UTF_8).replace(",Y2", "Toads,Y2"));

        try (Documents documents = new Documents()) {
            indexing(documents).retry(source -> school);
        }

        assertEquals("Pond School", indexed.getLast().holdings().getFirst().building());
    }

    @Test
    void whereThereIsNoIndexNothingWasSetAside() {
        UnusableIndex refused = assertThrows(UnusableIndex.class, this::retry);

        assertTrue(String.valueOf(refused.getMessage()).contains("there is no index in"), refused.getMessage());
    }

    private Entry setAside(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        try (Documents documents = new Documents()) {
            indexing(documents).bring(SourceFiles.in(List.of(file)), false);
        }
        return SetAside.read(SetAside.beside(index)).getFirst();
    }

    private void keep(Entry entry, String bytes) throws IOException {
        Entry mended = new Entry(
                entry.file(),
                entry.source(),
                entry.name(),
                entry.format(),
                entry.position(),
                entry.reason(),
                bytes.getBytes(StandardCharsets.UTF_8),
                entry.told());
        SetAside.write(SetAside.beside(index), List.of(mended));
    }

    private RunReport retry() throws IOException {
        try (Documents documents = new Documents()) {
            return indexing(documents).retry(source -> SourceTraits.NONE);
        }
    }

    private Indexing indexing(Documents documents) {
        return new Indexing(
                index,
                SourceFormats.ofRecords().then(documents),
                resource -> {
                    indexed.add(resource);
                    return resource;
                },
                new IndexRun.Settings(1_000, Duration.ofMinutes(10)),
                Progress.SILENT,
                new Stop());
    }

    private static String onix(String number, String title) {
        return "<Product><RecordReference>" + number
                + "</RecordReference><DescriptiveDetail><ProductForm>ED</ProductForm>"
                + "<TitleDetail><TitleType>01</TitleType><TitleElement><TitleElementLevel>01</TitleElementLevel>"
                + title
                + "</TitleElement></TitleDetail></DescriptiveDetail></Product>";
    }

    private static String entry(String number, String title) {
        return "<entry><id>urn:" + number + "</id>" + title
                + "<summary>Of ponds.</summary><link rel=\"http://opds-spec.org/acquisition\" href=\"https://a.example/"
                + number + "\" type=\"application/epub+zip\"/></entry>";
    }

    private static String marcXml(String title) {
        return "<record xmlns=\"http://www.loc.gov/MARC21/slim\"><leader>00000nam a2200000 i 4500</leader>"
                + "<datafield tag=\"245\" ind1=\"1\" ind2=\"0\"><subfield code=\"a\">" + title
                + "</subfield></datafield></record>";
    }
}
