package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Format;
import carrel.catalog.Resource;
import carrel.catalog.TextPage;
import carrel.indexer.documents.process.ParseRequest;
import carrel.indexer.sources.Read;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What can be read of a document, page by page. */
final class DocumentTextTest extends DocumentReading {
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
    void lockedFontsKeepNobodyFromReading() throws IOException {
        Path epub = samples.epub(
                "fonts.epub",
                "<dc:title>Frogs</dc:title>",
                "<p>Frogs leap.</p>",
                encryption("http://www.idpf.org/2008/embedding", "book/font.otf"));

        assertEquals("Frogs leap.\n", text(accepted(epub)));
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
    void scriptsAndStylesAreNotText() throws IOException {
        Path page = samples.text(
                "page.html",
                "<html><head><style>p { color: red }</style></head><body><script>var pond = 1;</script><p>Frogs.</p></html>");

        assertEquals("Frogs.\n", text(accepted(page)));
    }
}
