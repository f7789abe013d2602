package carrel.indexer.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a record, the ones before and after it are read as if nothing had happened. */
final class DamagedRecordsTest {
    private static final String NOTE = "Été, été: ein langes Ende, où 花 steht. ";

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedIso2709RecordLeavesBothNeighbours(long seed) {
        Random random = new Random(seed);
        byte[] damaged = damaged(MarcBytes.record(lines("2", "Toad")), random);

        Reading reading = Reading.of(
                folder,
                MarcBytes.join(MarcBytes.record(lines("1", "Frog")), damaged, MarcBytes.record(lines("3", "Owl"))));

        bothNeighboursAreWhole(reading);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedMnemonicRecordLeavesBothNeighbours(long seed) {
        Random random = new Random(seed);
        byte[] damaged = damaged(text(lines("2", "Toad")), random);

        Reading reading = Reading.of(
                folder,
                MarcBytes.join(text(lines("1", "Frog")), text("\n"), damaged, text("\n"), text(lines("3", "Owl"))));

        bothNeighboursAreWhole(reading);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedXmlRecordLeavesBothNeighbours(long seed) {
        Random random = new Random(seed);
        byte[] damaged = damaged(xml("2", "Toad"), random);

        Reading reading = Reading.of(
                folder,
                MarcBytes.join(
                        utf8("<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n"),
                        xml("1", "Frog"),
                        damaged,
                        xml("3", "Owl"),
                        utf8("</collection>\n")));

        bothNeighboursAreWhole(reading);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedJsonRecordLeavesBothNeighbours(long seed) {
        Random random = new Random(seed);
        byte[] damaged = damaged(json("2", "Toad"), random);

        Reading reading = Reading.of(
                folder,
                MarcBytes.join(
                        utf8("["), json("1", "Frog"), utf8(",\n"), damaged, utf8(",\n"), json("3", "Owl"), utf8("]")));

        bothNeighboursAreWhole(reading);
    }

    private static byte[] xml(String number, String title) {
        return utf8("""
                <record><leader>00000nam a2200000 i 4500</leader>
                <controlfield tag="001">%s</controlfield>
                <datafield tag="245" ind1="1" ind2="0"><subfield code="a">%s /</subfield></datafield>
                <datafield tag="500" ind1=" " ind2=" "><subfield code="a">%s</subfield></datafield></record>
                """.formatted(number, title, NOTE));
    }

    private static byte[] json(String number, String title) {
        return utf8("""
                {"leader": "00000nam a2200000 i 4500", "fields": [{"001": "%s"}, \
                {"245": {"ind1": "1", "ind2": "0", "subfields": [{"a": "%s /"}]}}, \
                {"500": {"ind1": " ", "ind2": " ", "subfields": [{"a": "%s"}]}}]}\
                """.formatted(number, title, NOTE));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void bothNeighboursAreWhole(Reading reading) {
        assertTrue(reading.numbers().contains("1"), reading.numbers() + " " + reading.reasons());
        assertTrue(reading.numbers().contains("3"), reading.numbers() + " " + reading.reasons());
        assertEquals("Frog", reading.titles().getFirst());
        assertEquals("Owl", reading.titles().getLast());
        assertEquals(
                List.of(NOTE.strip()),
                reading.resources().getFirst().annotation().notes());
        assertEquals(
                List.of(NOTE.strip()),
                reading.resources().getLast().annotation().notes());
    }

    /** Up to four bytes changed, lost, doubled or swapped for one of the marks that part records and fields. */
    private static byte[] damaged(byte[] sound, Random random) {
        StringBuilder bytes = new StringBuilder(new String(sound, StandardCharsets.ISO_8859_1));
        for (int times = random.nextInt(4); times >= 0; times--) {
            int at = random.nextInt(bytes.length());
            switch (random.nextInt(4)) {
                case 0 -> bytes.setCharAt(at, (char) random.nextInt(256));
                case 1 -> bytes.deleteCharAt(at);
                case 2 -> bytes.insert(at, (char) random.nextInt(256));
                default -> bytes.setCharAt(at, "\u001b\u001d\u001e\u001f\n<{\"$=".charAt(random.nextInt(10)));
            }
        }
        return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String[] lines(String number, String title) {
        return new String[] {
            "=LDR  00000nam a2200000 i 4500",
            "=001  " + number,
            "=008  261101s1998\\\\\\\\xxu\\\\\\\\\\\\\\\\\\\\\\\\000\\1\\eng\\d",
            "=100  1\\$aLöwe, Ana.",
            "=245  10$a" + title + " /$cAna Löwe.",
            "=500  \\\\$a" + NOTE,
            "=650  \\0$aToads."
        };
    }

    private static byte[] text(String... lines) {
        return utf8(String.join("\n", lines) + "\n");
    }
}
