package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.catalog.Contributor;
import carrel.catalog.Format;
import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a document says about itself: its titles, people, numbers. */
final class DocumentFactsTest extends DocumentReading {
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
}
