package carrel.indexer.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Contributor;
import carrel.catalog.Format;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class KbartRulesTest {
    private static final KbartRules RULES =
            KbartRules.forFile("PondPress_Global_PondReading_2026-01-01.txt", SourceTraits.NONE);

    private static Resource resource(Map<String, String> row) {
        return RULES.resource(row, new Origin("test", "1")).orElseThrow();
    }

    @Test
    void aSerialIsAnOnlineMagazineWithItsCoverageInWords() {
        Resource pond = resource(Map.of(
                "publication_title", "Pond science",
                "print_identifier", "0378-5955",
                "date_first_issue_online", "1995-01",
                "num_first_vol_online", "3",
                "date_last_issue_online", "2008",
                "title_url", "https://reading.example/pond",
                "embargo_info", "P1Y",
                "publication_type", "serial"));

        assertEquals(Format.EJOURNAL, pond.format());
        assertEquals(List.of("0378-5955"), pond.identifiers().issns());
        assertEquals(
                List.of(
                        "Online from 1995-01, volume 3 to 2008.",
                        "Without the last year.",
                        "In the collection: Pond Reading."),
                pond.annotation().notes());
        assertTrue(pond.links().getFirst().whole());
    }

    @Test
    void aMonographIsAnEBook() {
        Resource pond = resource(Map.of(
                "publication_title", "Ponds",
                "online_identifier", "978-0-306-40615-7",
                "first_author", "Bell",
                "date_monograph_published_online", "2015-02-01",
                "monograph_edition", "2nd",
                "publication_type", "Monograph"));

        assertEquals(Format.EBOOK, pond.format());
        assertEquals(List.of("9780306406157"), pond.identifiers().isbns());
        assertEquals(List.of(new Contributor("Bell", "author", true)), pond.contributors());
        assertEquals(OptionalInt.of(2015), pond.publication().year());
        assertEquals("2nd", pond.publication().edition());
    }

    @Test
    void phaseOneListsTellByTheirNumbers() {
        assertEquals(
                Format.EBOOK,
                resource(Map.of("publication_title", "Ponds", "print_identifier", "9780306406157"))
                        .format());
        assertEquals(
                Format.EJOURNAL,
                resource(Map.of("publication_title", "Ponds", "print_identifier", "0378-5955"))
                        .format());
    }

    @Test
    void twoSpansOfOneTitleAreToldApart() {
        assertEquals(
                Optional.of("ps1/1995"),
                KbartRules.number(Map.of("title_id", "ps1", "date_first_issue_online", "1995")));
        assertEquals(Optional.of("cb1"), KbartRules.number(Map.of("title_id", "cb1")));
    }

    @Test
    void aRowWithoutTitleIsNoResource() {
        assertTrue(
                RULES.resource(Map.of("title_id", "x"), new Origin("test", "1")).isEmpty());
    }
}
