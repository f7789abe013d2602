package carrel.indexer.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.testcorpus.TestCorpus;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KbartTest {
    private static final String JOURNAL = "Pond science for schools";
    private static final String BOOK = "The café by the pond";

    private static Reading reading(String fixture) throws IOException {
        return Reading.of(TestCorpus.quirk(fixture));
    }

    @Test
    void eachRowIsARecordAndEmptyRowsAreNone() throws IOException {
        Reading reading = reading("PondPress_Global_PondReading_2026-01-01.txt");

        assertEquals(List.of(JOURNAL, BOOK), reading.titles());
        assertEquals(List.of("ps1/1995-01", "cb1"), reading.numbers());
    }

    @Test
    void listsSavedAsUnicodeTextAreRead() throws IOException {
        assertEquals(List.of(JOURNAL, BOOK), reading("kbart-in-utf-16.txt").titles());
    }

    @Test
    void listsSavedWithCommasAreRead() throws IOException {
        Reading reading = reading("kbart-with-commas.csv");

        assertEquals(List.of("Pond science, for \"all\" schools", BOOK), reading.titles());
        assertTrue(reading.resources().getLast().annotation().notes().contains("First line second line"));
    }

    @Test
    void listsInWindowsTextAreReadWithAWarning() throws IOException {
        Reading reading = reading("kbart-in-windows-1252.txt");

        assertEquals(List.of(BOOK), reading.titles());
        assertEquals(1, reading.warnings().size());
    }

    @Test
    void aRowWithTooManyCellsIsSetAsideAlone() throws IOException {
        Reading reading = reading("kbart-row-too-wide.txt");

        assertEquals(List.of(JOURNAL, "Another pond"), reading.titles());
        assertTrue(reading.reasons().getFirst().startsWith("a row has 25 cells"));
    }
}
