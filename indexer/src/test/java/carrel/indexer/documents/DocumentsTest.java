package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.catalog.Contributor;
import carrel.catalog.Format;
import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import carrel.catalog.TextPage;
import carrel.indexer.documents.process.ParseRequest;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Through the front door, and a real child process behind it. */
@Timeout(120)
class DocumentsTest {
    private static final Documents DOCUMENTS = new Documents();

    @TempDir
    Path folder;

    private SampleDocuments samples = new SampleDocuments(Path.of(""));

    @BeforeEach
    void makeSamples() {
        samples = new SampleDocuments(folder);
    }

    @AfterAll
    static void close() {
        DOCUMENTS.close();
    }

    @Test
    void aPdfsPagesAreNumbered() throws IOException {
        Path pdf = samples.pdf("pond.pdf", "Frogs live in ponds.", "", "Toads like gardens.");

        assertEquals(
                List.of(
                        new TextPage(OptionalInt.of(1), "Frogs live in ponds.\n"),
                        new TextPage(OptionalInt.of(3), "Toads like gardens.\n")),
                accepted(pdf).text());
    }

    @Test
    void printedLinesBecomeParagraphs() throws IOException {
        Path pdf = samples.pdf("lines.pdf", """
                Frogs are amphibians, which means that they live both in
                water and on land, and that they breathe through their moi-
                st skin.""");

        assertEquals(
                "Frogs are amphibians, which means that they live both in water and on land, "
                        + "and that they breathe through their moist skin.\n",
                text(accepted(pdf)));
    }

    @Test
    void slidesAreNumbered() throws IOException {
        List<Path> shows = List.of(
                samples.pptx("frogs.pptx", "Eggs", "Tadpoles", "Frogs"),
                samples.ppt("frogs.ppt", "Eggs", "Tadpoles", "Frogs"),
                samples.odp("frogs.odp", "Eggs", "Tadpoles", "Frogs"));

        for (Path show : shows) {
            assertEquals(
                    List.of(
                            new TextPage(OptionalInt.of(1), "Eggs\n"),
                            new TextPage(OptionalInt.of(2), "Tadpoles\n"),
                            new TextPage(OptionalInt.of(3), "Frogs\n")),
                    accepted(show).text(),
                    show.toString());
        }
    }

    @Test
    void wordsOpenDocumentsSheetsAndWebPagesHaveTextWithoutPages() throws IOException {
        List<Path> documents = List.of(
                samples.docx("frogs.docx", "Frogs leap."),
                samples.odt("frogs.odt", "Frogs leap."),
                samples.xlsx("frogs.xlsx", "Frogs leap."),
                samples.text("frogs.rtf", "{\\rtf1\\ansi Frogs leap.\\par}"),
                samples.text("frogs.html", "<!DOCTYPE html><html><body><p>Frogs\nleap.</body></html>"),
                samples.text("frogs.txt", "Frogs leap."),
                samples.text("frogs.md", "Frogs leap."));

        for (Path document : documents) {
            Resource resource = accepted(document);
            assertTrue(text(resource).contains("Frogs leap."), document + " gave " + resource.text());
            assertEquals(OptionalInt.empty(), resource.text().getFirst().number());
            assertEquals(Format.DOCUMENT, resource.format());
        }
    }

    @Test
    void anEpubIsAnEbookWithWhatItSaysAboutItself() throws IOException {
        Path epub = samples.epub(
                "1984.epub",
                """
                <dc:title>1984</dc:title>
                <dc:creator>George Orwell</dc:creator>
                <dc:language>en-GB</dc:language>
                <dc:identifier id="id">urn:isbn:9780306406157</dc:identifier>
                <dc:publisher>Pond Press</dc:publisher>
                <dc:description>A man keeps a diary.</dc:description>
                <dc:date>1949-06-08</dc:date>
                """,
                "<h1>Part&nbsp;One</h1><p>It was bright &mdash; and <i>cold.</p><p>Clocks struck.</p>");

        Resource book = accepted(epub);

        assertEquals("1984", book.titles().proper());
        assertEquals(List.of(new Contributor("Orwell, George", "author", true)), book.contributors());
        assertEquals(Format.EBOOK, book.format());
        assertEquals(List.of("eng"), book.languages());
        assertEquals(List.of("9780306406157"), book.identifiers().isbns());
        assertEquals("Pond Press", book.publication().publisher());
        assertEquals(OptionalInt.of(1949), book.publication().year());
        assertEquals("A man keeps a diary.", book.annotation().summary());
        assertEquals("Part One\nIt was bright — and cold.\nClocks struck.\n", text(book));
    }

    @Test
    void anEpubTellsItsTitlesPeopleAndSeriesApart() throws IOException {
        Path epub = samples.epub("pond.epub", """
                <dc:title id="short">Pond</dc:title>
                <dc:title id="main">The pond</dc:title>
                <meta refines="#main" property="title-type">main</meta>
                <dc:title id="sub">a year of frogs</dc:title>
                <meta refines="#sub" property="title-type">subtitle</meta>
                <dc:creator id="ada">Ada van Pond</dc:creator>
                <meta refines="#ada" property="file-as">Pond, Ada van</meta>
                <dc:creator opf:role="ill" opf:file-as="Brook, Ben">Ben Brook</dc:creator>
                <dc:contributor opf:role="trl">Cy Creek</dc:contributor>
                <dc:contributor opf:role="bkp">some program 1.0</dc:contributor>
                <dc:date opf:event="modification">2021-01-01</dc:date>
                <dc:date opf:event="publication">2015</dc:date>
                <dc:subject>Frogs -- Juvenile literature</dc:subject>
                <dc:description>&lt;p&gt;A year &lt;b&gt;by the pond&lt;/b&gt;.&lt;/p&gt;</dc:description>
                <meta name="calibre:series" content="Small waters"/>
                <meta name="calibre:series_index" content="2.0"/>
                """, "<p>Frogs leap.</p>");

        Resource book = accepted(epub);

        assertEquals("The pond: a year of frogs", book.titles().full());
        assertEquals("pond", book.titles().filing());
        assertEquals(
                List.of(
                        new Contributor("Pond, Ada van", "author", true),
                        new Contributor("Brook, Ben", "illustrator", false),
                        new Contributor("Creek, Cy", "translator", false)),
                book.contributors());
        assertEquals(OptionalInt.of(2015), book.publication().year());
        assertEquals(
                List.of("Frogs -- Juvenile literature"),
                book.subjects().stream().map(SubjectHeading::display).toList());
        assertEquals(List.of(new SeriesEntry("Small waters", "2")), book.series());
        assertEquals("A year by the pond.", book.annotation().summary());
    }

    @Test
    void lockedFontsKeepNobodyFromReading() throws IOException {
        Path epub = samples.epub(
                "fonts.epub",
                "<dc:title>Frogs</dc:title>",
                "<p>Frogs leap.</p>",
                encryption("http://www.idpf.org/2008/embedding", "book/font.otf"));

        assertEquals("Frogs leap.\n", text(accepted(epub)));
    }

    @Test
    void aBookUnderDigitalRightsManagementIsRefused() throws IOException {
        Path epub = samples.epub(
                "locked.epub",
                "<dc:title>Frogs</dc:title>",
                "<p>Frogs leap.</p>",
                encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "book/one.xhtml"));

        assertTrue(rejected(epub).why().startsWith("encrypted"), rejected(epub).why());
    }

    private static Map<String, String> encryption(String method, String entry) {
        String encryption = """
                <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
                    xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
                  <enc:EncryptedData>
                    <enc:EncryptionMethod Algorithm="%s"/>
                    <enc:CipherData><enc:CipherReference URI="%s"/></enc:CipherData>
                  </enc:EncryptedData>
                </encryption>
                """.formatted(method, entry);
        return Map.of("META-INF/encryption.xml", encryption);
    }

    @Test
    void attachmentsStandOnNoPage() throws IOException {
        Path inner = samples.pdf("inner.pdf", "Toads like gardens.", "They eat slugs.");
        Path outer = samples.pdfWithAttachments("outer.pdf", "Frogs live in ponds.", List.of(inner));

        assertEquals(
                List.of(
                        new TextPage(OptionalInt.of(1), "Frogs live in ponds.\n"),
                        new TextPage(OptionalInt.empty(), "Toads like gardens.\nThey eat slugs.\n")),
                accepted(outer).text());
    }

    @Test
    void attachmentsAreReadToADepthAndNoFurther() throws IOException {
        Path file = samples.pdf("0.pdf", "Depth 0.");
        for (int depth = 1; depth <= ParseRequest.Caps.USUAL.nestingMax() + 1; depth++) {
            file = samples.pdfWithAttachments(depth + ".pdf", "Depth " + depth + ".", List.of(file));
        }

        Read.Accepted read = assertInstanceOf(Read.Accepted.class, read(file));

        assertTrue(text(read.resource()).contains("Depth 1."), text(read.resource()));
        assertFalse(text(read.resource()).contains("Depth 0."), text(read.resource()));
        assertEquals(1, read.warnings().size());
    }

    @Test
    void onlySoManyAttachmentsAreRead() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number <= ParseRequest.Caps.USUAL.attachmentsMax(); number++) {
            files.add(samples.text("attached-%03d.txt".formatted(number), "Number " + number + "."));
        }

        Read.Accepted read = assertInstanceOf(
                Read.Accepted.class, read(samples.pdfWithAttachments("many.pdf", "Frogs live in ponds.", files)));

        String attached = read.resource().text().get(1).text();
        assertEquals(ParseRequest.Caps.USUAL.attachmentsMax(), attached.lines().count());
        assertEquals(1, read.warnings().size());
    }

    @Test
    void whatCanBeReadOfADamagedDocumentIsKept() throws IOException {
        Path xml = samples.text("half.xml", "<story><p>Frogs leap.</p><p>Toads");

        Read.Accepted read = assertInstanceOf(Read.Accepted.class, read(xml));

        assertTrue(text(read.resource()).startsWith("Frogs leap."), text(read.resource()));
        assertEquals(List.of("damaged; what could be read of it can be searched"), read.warnings());
    }

    @Test
    void aLineUnderTheTitleNamesTheAuthor() throws IOException {
        Path text = samples.text("egypt.txt", "Ancient Egypt: life by the Nile\nby Ada Pond\n\nEgypt is a dry land.\n");

        Resource resource = accepted(text);

        assertEquals("Ancient Egypt: life by the Nile", resource.titles().proper());
        assertEquals(List.of(new Contributor("Pond, Ada", "author", true)), resource.contributors());
    }

    @Test
    void aPdfTellsItsAuthorAndItsTitleWithoutTheProgramsTrimmings() throws IOException {
        Resource resource = accepted(samples.pdf("x.pdf", "Frogs live in ponds."));

        assertEquals("Pond life", resource.titles().proper());
        assertEquals(List.of(new Contributor("Pond, Ada", "author", true)), resource.contributors());
        assertEquals("school#x.pdf", resource.id());
    }

    @Test
    void scriptsAndStylesAreNotText() throws IOException {
        Path page = samples.text(
                "page.html",
                "<html><head><style>p { color: red }</style></head><body><script>var pond = 1;</script><p>Frogs.</p></html>");

        assertEquals("Frogs.\n", text(accepted(page)));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertEquals("the file is empty", rejected(samples.bytes("empty.pdf")).why());
    }

    @Test
    void anEncryptedDocumentIsRefused() throws IOException {
        assertTrue(rejected(samples.encryptedPdf("secret.pdf", "Frogs.")).why().startsWith("encrypted"));
    }

    @Test
    void picturesOfTextAreNoText() throws IOException {
        String why = rejected(samples.scannedPdf("scan.pdf")).why();

        assertTrue(why.startsWith("no text found") && why.contains("OCR"), why);
    }

    @Test
    void aDamagedDocumentIsRefusedAndTheNextIsRead() throws IOException {
        Path whole = samples.docx("whole.docx", "Frogs leap.");
        byte[] bytes = Files.readAllBytes(whole);
        Path half = samples.bytes("half.docx", java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertTrue(rejected(half).why().startsWith("damaged: "), rejected(half).why());
        assertEquals("Frogs leap.\n", text(accepted(whole)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"program.js", "style.css", "Frog.java"})
    void programsAreNoDocuments(String name) throws IOException {
        Read.Rejected rejected = rejected(samples.text(name, "var frogs = 1; /* { color: red } */"));

        assertTrue(rejected.why().startsWith("not a kind of file that Carrel reads: "), rejected.why());
    }

    @Test
    void aPictureAndAnythingUnknownAreNoDocuments() throws IOException {
        Path picture = samples.bytes("frog.png", (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) 13, (byte) 10);
        Path unknown = samples.bytes("frog", (byte) 1, (byte) 2, (byte) 0, (byte) 255, (byte) 254, (byte) 7);

        assertEquals(
                "not a kind of file that Carrel reads: image/png",
                rejected(picture).why());
        assertEquals(
                "not a kind of file that Carrel reads: application/octet-stream",
                rejected(unknown).why());
    }

    @Test
    void aRejectedDocumentIsNotCopiedSinceItsFileIsTheRecord() throws IOException {
        assertEquals(0, rejected(samples.bytes("unknown", new byte[10])).bytes().length);
    }

    @Test
    void noOtherFileIsReadIntoADocument() throws IOException {
        Path secret = samples.text("secret.txt", "the password is pondweed");
        Path xml = samples.text(
                "page.xml",
                "<!DOCTYPE a [<!ENTITY frog 'Frogs leap.'><!ENTITY secret SYSTEM '" + secret.toUri()
                        + "'>]><a>&frog; &secret;</a>");

        assertEquals("Frogs leap.\n", text(accepted(xml)));
    }

    @Test
    void entitiesDoNotMultiplyForEver() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
        for (int depth = 1; depth <= 20; depth++) {
            laughs.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(depth, depth - 1, depth - 1));
        }
        Path xml = samples.text("laughs.xml", laughs + "]><a>&e20;</a>");

        assertTrue(
                rejected(xml).why().startsWith("it unpacks to far more"),
                rejected(xml).why());
    }

    @Test
    void aDocumentThatUnpacksToGigabytesIsStopped() throws IOException {
        Path bomb = samples.epub("bomb.epub", "<dc:title>Bomb</dc:title>", "frog ".repeat(30_000_000));

        String why = rejected(bomb).why();

        assertTrue(why.startsWith("it unpacks to far more") || why.startsWith("ran out of memory"), why);
        assertTrue(Files.size(bomb) < 1_000_000, "the bomb has " + Files.size(bomb) + " bytes");
    }

    @Test
    void nothingIsFetched() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        com.sun.net.httpserver.HttpServer server =
                com.sun.net.httpserver.HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> fetched.incrementAndGet());
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            accepted(samples.text(
                    "page.html",
                    "<base href='" + address + "'><link rel=stylesheet href=a.css><p>Frogs." + "<img src='" + address
                            + "frog.png'><iframe src='" + address + "'></iframe>"));
            accepted(samples.text("page.xml", "<!DOCTYPE a SYSTEM '" + address + "a.dtd'><a>Frogs.</a>"));
        } finally {
            server.stop(0);
        }

        assertEquals(0, fetched.get());
    }

    @Test
    void aDocumentIsOneRecordAndIsNotReadTwice() throws IOException {
        SourceFile file = new SourceFile(samples.text("frogs.txt", "Frogs leap."), "school");

        try (Records records = DOCUMENTS.open(file, 0)) {
            assertEquals(new Read.Position(1, 0), records.next().orElseThrow().position());
            assertTrue(records.next().isEmpty());
        }
        try (Records records = DOCUMENTS.open(file, 1)) {
            assertTrue(records.next().isEmpty());
        }
    }

    @Test
    void whateverIsNotEmptyMayBeADocument() {
        SourceFile file = new SourceFile(folder.resolve("frogs.txt"), "school");

        assertTrue(DOCUMENTS.recognises(file, new byte[] {1}));
        assertFalse(DOCUMENTS.recognises(file, new byte[0]));
    }

    private static Resource accepted(Path file) throws IOException {
        return assertInstanceOf(Read.Accepted.class, read(file), () -> describe(file))
                .resource();
    }

    private static Read.Rejected rejected(Path file) throws IOException {
        return assertInstanceOf(Read.Rejected.class, read(file));
    }

    private static String describe(Path file) {
        try {
            return file + ": " + read(file);
        } catch (IOException broken) {
            return broken.toString();
        }
    }

    private static Read read(Path file) throws IOException {
        try (Records records = DOCUMENTS.open(new SourceFile(file, "school"), 0)) {
            return records.next().orElseThrow();
        }
    }

    private static String text(Resource resource) {
        return resource.text().stream().map(TextPage::text).collect(Collectors.joining());
    }
}
