package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.TextPage;
import carrel.catalog.Titles;
import carrel.indexer.documents.process.DocumentFacts;
import carrel.indexer.documents.process.Fact;
import carrel.indexer.documents.process.Fact.Kind;
import carrel.indexer.documents.process.Outcome;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTitleTest {
    private static final String LONG_LINE =
            "Frogs are small animals that live in ponds and that leap far, as everyone knows who has seen one leap.";

    @Test
    void itsOwnTitleComesFirst() {
        assertEquals("Frogs", title("frog_report.pdf", "Frogs", "A heading", "A line"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Document1",
                "untitled",
                "PowerPoint Presentation",
                "Slide 1",
                "Microsoft Word - Document2",
                "---"
            })
    void aProgramsTitleCountsForNothing(String title) {
        assertEquals("A heading", title("frog_report.pdf", title, "A heading", "A line"));
    }

    @Test
    void aShortFirstLineStandsInForAHeading() {
        assertEquals("A line", title("frog_report.pdf", "", "", "\nA line\nAnother"));
    }

    @Test
    void theFilesNameComesLast() {
        assertEquals("Frog report", title("frog_report.pdf", "", "", LONG_LINE));
    }

    @ParameterizedTest
    @CsvSource({
        "food_chains-grade-4.pdf, Food chains grade 4",
        "Water%20cycle.docx, Water cycle",
        "the.life.of.a.frog.txt, The life of a frog",
        "ch1-2.html, Ch1-2",
        "frogs, Frogs"
    })
    void aFilesNameIsMadeReadable(String fileName, String title) {
        assertEquals(title, title(fileName, "", "", LONG_LINE));
    }

    @Test
    void aTitleThatIsAFilesNameIsMadeReadable() {
        assertEquals("Pond life", title("x.pdf", "Microsoft Word - pond_life.doc", "A heading", "A line"));
    }

    @Test
    void aLeadingArticleIsSkippedInFiling() {
        assertEquals("pond", titles("x.pdf", "The pond", "", "A line").filing());
        assertEquals("Theory", titles("x.pdf", "Theory", "", "A line").filing());
    }

    private static String title(String fileName, String title, String heading, String text) {
        return titles(fileName, title, heading, text).proper();
    }

    private static Titles titles(String fileName, String title, String heading, String text) {
        List<Fact> facts = Stream.of(
                        title.isBlank() ? null : Fact.of(Kind.TITLE, title),
                        heading.isBlank() ? null : Fact.of(Kind.HEADING, heading))
                .flatMap(Stream::ofNullable)
                .toList();
        return DocumentTitle.of(
                fileName,
                new Outcome.Parsed(
                        "application/pdf",
                        new DocumentFacts(facts),
                        List.of(new TextPage(OptionalInt.empty(), text)),
                        List.of()));
    }
}
