package carrel.indexer.sources;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class Iso2709Test {
    private static final byte[] FROG = MarcBytes.book("1", "Frog");
    private static final byte[] TOAD = MarcBytes.book("2", "Toad");
    private static final byte[] OWL = MarcBytes.book("3", "Owl");

    @TempDir
    private Path folder;

    @Test
    void readsRecordsOneAfterTheOther() {
        Reading reading = Reading.of(folder, MarcBytes.join(FROG, TOAD, OWL));

        assertEquals(List.of("Frog", "Toad", "Owl"), reading.titles());
        assertEquals(List.of(), reading.warnings());
        assertEquals(FROG.length, reading.reads().get(1).position().offset());
        assertEquals(2, reading.reads().get(1).position().record());
    }

    @Test
    void passesOverWhatStandsBetweenRecords() {
        byte[] mark = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
        byte[] between = "\r\n\u0000\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] atTheEnd = "\n\u001a".getBytes(StandardCharsets.ISO_8859_1);

        Reading reading = Reading.of(folder, MarcBytes.join(mark, FROG, between, TOAD, between, OWL, atTheEnd));

        assertEquals(List.of("Frog", "Toad", "Owl"), reading.titles());
        assertEquals(3, reading.reads().size());
    }

    @Test
    void passesOverALongHoleAndKeepsCountOfTheOffset() throws IOException {
        byte[] hole = new byte[5_000_001];
        InputStream file = new ByteArrayInputStream(MarcBytes.join(FROG, hole, TOAD, hole));
        try (Cutter cutter = new Iso2709Cutter(new ByteWindow(file))) {
            cutter.next();

            assertEquals(
                    FROG.length + (long) hole.length,
                    cutter.next().orElseThrow().position().offset());
            assertTrue(cutter.next().isEmpty());
        }
    }

    @Test
    void setsTextBetweenRecordsAsideAndGoesOn() {
        byte[] junk = "This catalog was exported on Monday.".getBytes(StandardCharsets.UTF_8);

        Reading reading = Reading.of(folder, MarcBytes.join(FROG, junk, TOAD));

        assertEquals(List.of("Frog", "Toad"), reading.titles());
        assertEquals(List.of("text between two records that is no MARC record"), reading.reasons());
    }

    @Test
    void aRecordWithoutItsTerminatorLeavesTheNextOne() {
        byte[] open = Arrays.copyOf(TOAD, TOAD.length - 1);

        Reading reading = Reading.of(folder, MarcBytes.join(FROG, open, OWL));

        assertEquals(List.of("Frog", "Toad", "Owl"), reading.titles());
        assertEquals(List.of("The record terminator is missing; all fields are there."), reading.warnings());
    }

    @Test
    void aRecordCutShortToWhereTheNextOneEndsLeavesTheNextOne() {
        byte[] cut = Arrays.copyOf(TOAD, TOAD.length - 9);
        int together = cut.length + OWL.length;
        System.arraycopy(
                String.format(Locale.ROOT, "%05d", together).getBytes(StandardCharsets.US_ASCII), 0, cut, 0, 5);

        Reading reading = Reading.of(folder, MarcBytes.join(FROG, cut, OWL));

        assertEquals(List.of("Frog", "Owl"), reading.titles());
        assertTrue(reading.reasons().getFirst().contains("cut short"));
    }

    @Test
    void whatIsLeftOfARecordIsSetAsideHoweverLittle() {
        byte[] left = Arrays.copyOf(TOAD, 20);

        Reading reading = Reading.of(folder, MarcBytes.join(FROG, left, OWL));

        assertEquals(List.of("Frog", "Owl"), reading.titles());
        assertEquals(1, reading.reasons().size());
    }

    @Test
    void aRecordCutShortIsSetAsideWithItsBytes() {
        byte[] cut = Arrays.copyOf(TOAD, TOAD.length - 9);

        Reading reading = Reading.of(folder, MarcBytes.join(FROG, cut));

        assertEquals(List.of("Frog"), reading.titles());
        assertTrue(reading.reasons().getFirst().contains("cut short"));
        assertArrayEquals(cut, ((Read.Rejected) reading.reads().get(1)).bytes());
    }

    @Test
    void aStrayTerminatorInsideATitleDoesNotEndTheRecord() {
        byte[] stray = MarcBytes.book("2", "Toad\u001d and friends");

        Reading reading = Reading.of(folder, MarcBytes.join(FROG, stray, OWL));

        assertEquals(List.of("Frog", "Toad and friends", "Owl"), reading.titles());
    }

    @Test
    void lettersInTheLengthDoNotMatter() {
        byte[] odd = TOAD.clone();
        System.arraycopy("abcde".getBytes(StandardCharsets.US_ASCII), 0, odd, 0, 5);

        assertEquals(
                List.of("Frog", "Toad", "Owl"),
                Reading.of(folder, MarcBytes.join(FROG, odd, OWL)).titles());
    }

    @Test
    void blanksForIndicatorAndSubfieldCountsDoNotMatter() {
        byte[] odd = TOAD.clone();
        odd[10] = ' ';
        odd[11] = ' ';

        assertEquals(
                List.of("Frog", "Toad", "Owl"),
                Reading.of(folder, MarcBytes.join(FROG, odd, OWL)).titles());
    }

    @Test
    void fieldsAreFoundByTheirTerminatorsWhenTheDirectoryCountsCharacters() {
        byte[] record = MarcBytes.record(
                "=LDR  00000nam a2200000 i 4500",
                "=001  2",
                "=245  10$aÉtoile :$bété, où es-tu? /$cRenée.",
                "=500  \\\\$aA note.",
                "=650  \\0$aStars.");
        // As if the system had counted characters: each start after the title is too small.
        byte[] wrong = withStart(withStart(record, "500", -6), "650", -6);

        Reading reading = Reading.of(folder, MarcBytes.join(FROG, wrong, OWL));

        assertEquals(List.of("Frog", "Étoile", "Owl"), reading.titles());
        assertEquals(List.of("A note."), reading.resources().get(1).annotation().notes());
        assertEquals("Stars", reading.resources().get(1).subjects().getFirst().main());
        assertTrue(reading.warnings().getFirst().startsWith("The directory does not fit the fields"));
    }

    @Test
    void aRecordLongerThanTheStandardAllowsIsRead() {
        String[] lines = new String[1203];
        lines[0] = "=LDR  00000nam a2200000 i 4500";
        lines[1] = "=001  2";
        lines[2] = "=245  10$aToad /$cby somebody.";
        for (int i = 3; i < lines.length; i++) {
            lines[i] = "=650  \\0$aToad number " + i + " of the many that live near the old pond behind our school.";
        }
        byte[] huge = MarcBytes.record(lines);

        Reading reading = Reading.of(folder, MarcBytes.join(FROG, huge, OWL));

        assertTrue(huge.length > 99_999);
        assertEquals(List.of("Frog", "Toad", "Owl"), reading.titles());
        assertEquals(1200, reading.resources().get(1).subjects().size());
    }

    @Test
    void whatHasNoTerminatorForTwoMegabytesIsSetAside() {
        byte[] endless = new byte[(2 << 20) + 100];
        Arrays.fill(endless, (byte) 'x');

        Reading reading = Reading.of(folder, MarcBytes.join(FROG, endless, OWL));

        assertEquals(List.of("Frog", "Owl"), reading.titles());
        assertTrue(reading.reasons().getFirst().contains("no record terminator within 2 MB"));
    }

    @Test
    void skipsWhatAnEarlierRunHasRead() throws IOException {
        Reading.of(folder, MarcBytes.join(FROG, TOAD, OWL));

        Reading rest = Reading.of(folder.resolve("source"), 2);

        assertEquals(List.of("Owl"), rest.titles());
        assertEquals(3, rest.reads().getFirst().position().record());
    }

    @Test
    void aRecordWithoutNumberGetsOneFromItsContent() {
        byte[] nameless = MarcBytes.record("=LDR  00000nam a2200000 i 4500", "=245  10$aToad.");

        List<String> numbers =
                Reading.of(folder, MarcBytes.join(nameless, FROG, nameless)).numbers();

        assertTrue(numbers.getFirst().matches("sha256-[0-9a-f]{16}"));
        assertEquals(numbers.get(0), numbers.get(2));
    }

    private static byte[] withStart(byte[] record, String tag, int change) {
        String text = new String(record, StandardCharsets.ISO_8859_1);
        int entry = MarcLeader.LENGTH;
        while (!text.startsWith(tag, entry)) {
            entry += MarcLeader.ENTRY_LENGTH;
        }
        int start = Integer.parseInt(text.substring(entry + 7, entry + 12)) + change;
        String patched = text.substring(0, entry + 7) + String.format("%05d", start) + text.substring(entry + 12);
        return patched.getBytes(StandardCharsets.ISO_8859_1);
    }
}
