package carrel.indexer.enrichment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.Annotation;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.catalog.TextPage;
import carrel.catalog.Titles;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TextSubjectsTest {
    @Test
    void whatTitleAndTextBothNameIsASubject() {
        Resource document =
                document("Why do volcanoes erupt?", "A volcano is a hole in the ground. Some frogs live near.");

        assertEquals(List.of("Volcanoes"), subjects(document));
        assertEquals(
                Thesaurus.SCHOOL,
                TextSubjects.enrich(document).subjects().getFirst().thesaurus());
    }

    @Test
    void aFigureOfSpeechInATitleIsNoSubject() {
        assertEquals(List.of(), subjects(document("The volcano next door", "My neighbour shouts when we play ball.")));
    }

    @Test
    void aSummaryGivesTheHeadingsThatItSaysAsTheyStand() {
        Resource document = builder("Chapter 3", "Sharks are fish. A shark has skeletons and organs, but no bones.")
                .annotation(new Annotation("Sharks, with their skeletons and organs.", List.of(), List.of(), List.of()))
                .build();

        assertEquals(List.of("Sharks"), subjects(document));
    }

    @Test
    void whatACataloguerGaveStays() {
        List<SubjectHeading> given =
                SubjectHeading.parse("Geology", Thesaurus.LCSH).stream().toList();
        Resource catalogued = builder("Volcanoes", "A volcano is a hole in the ground.")
                .subjects(given)
                .build();

        assertEquals(given, TextSubjects.enrich(catalogued).subjects());
    }

    private static List<String> subjects(Resource resource) {
        return TextSubjects.enrich(resource).subjects().stream()
                .map(SubjectHeading::main)
                .toList();
    }

    private static Resource document(String title, String text) {
        return builder(title, text).build();
    }

    private static ResourceBuilder builder(String title, String text) {
        return Resource.of(new Origin("folder/page.txt", "page.txt"), Titles.of(title))
                .text(List.of(new TextPage(OptionalInt.empty(), text)));
    }
}
