package carrel.testcorpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shelf is edited by hand, so what a cataloguing program would refuse is refused here. */
class ShelfTest {
    private static final int TITLES_MIN = 400;
    private static final int LEADER_CHARACTERS = 24;
    private static final int FIXED_FIELD_CHARACTERS = 40;

    /** Mnemonic MARC: a control field, or two indicators and at least one subfield. A blank is a backslash. */
    private static final Pattern CONTROL_FIELD = Pattern.compile("=(LDR|00\\d)  .+");

    private static final Pattern DATA_FIELD = Pattern.compile("=[0-9]{3}  [0-9\\\\]{2}(\\$[a-z0-9][^$]+)+");

    @Test
    void everyLineIsAField() throws IOException {
        List<String> odd = new ArrayList<>();
        for (List<String> record : records()) {
            for (String line : record) {
                if (!CONTROL_FIELD.matcher(line).matches()
                        && !DATA_FIELD.matcher(line).matches()) {
                    odd.add(line);
                }
            }
        }

        assertEquals(List.of(), odd);
    }

    @Test
    void leaderAndFixedFieldHaveTheirLength() throws IOException {
        for (List<String> record : records()) {
            assertEquals(LEADER_CHARACTERS, only(record, "LDR").length(), record::toString);
            assertEquals(FIXED_FIELD_CHARACTERS, only(record, "008").length(), record::toString);
        }
    }

    @Test
    void everyRecordHasOneTitleAndItsOwnNumber() throws IOException {
        Set<String> numbers = new HashSet<>();
        for (List<String> record : records()) {
            only(record, "245");
            assertTrue(numbers.add(only(record, "001")), record::toString);
        }
        assertTrue(numbers.size() > TITLES_MIN);
    }

    @Test
    void fieldsStandInTheOrderOfTheirHundreds() throws IOException {
        for (List<String> record : records()) {
            List<String> hundreds =
                    record.stream().skip(1).map(line -> line.substring(1, 2)).toList();

            assertEquals(hundreds.stream().sorted().toList(), hundreds, record::toString);
        }
    }

    private static String only(List<String> record, String tag) {
        List<String> fields = record.stream()
                .filter(line -> line.startsWith("=" + tag + "  "))
                .map(line -> line.substring("=245  ".length()))
                .toList();
        assertEquals(1, fields.size(), () -> tag + " in " + record);
        return fields.getFirst();
    }

    private static List<List<String>> records() throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (Stream<Path> sections = Files.list(TestCorpus.shelf())) {
            for (Path section : sections.sorted().toList()) {
                for (String record : Files.readString(section).strip().split("\n\n+")) {
                    records.add(record.lines().toList());
                }
            }
        }
        return records;
    }
}
