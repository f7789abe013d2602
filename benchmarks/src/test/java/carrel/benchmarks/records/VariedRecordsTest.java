package carrel.benchmarks.records;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.text.Isbn;
import carrel.testcorpus.TestCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariedRecordsTest {
    private static final int COUNT = 2_000;

    @TempDir
    private Path folder;

    private static VariedRecords varied(long seed) throws IOException {
        return new VariedRecords(Patterns.read(List.of(TestCorpus.shelf()), seed), seed);
    }

    private static List<PlainRecord> records() throws IOException {
        VariedRecords varied = varied(1);
        return IntStream.range(0, COUNT).mapToObj(varied::get).toList();
    }

    @Test
    void theSameSeedMakesTheSameFileAndAnotherSeedAnother() throws IOException {
        Path one = folder.resolve("one.mrc");
        Path two = folder.resolve("two.mrc");
        Path other = folder.resolve("other.mrc");

        RecordsCommand.write(varied(1), COUNT, one);
        RecordsCommand.write(varied(1), COUNT, two);
        RecordsCommand.write(varied(2), COUNT, other);

        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        assertTrue(Files.mismatch(one, other) >= 0);
    }

    @Test
    void whatIsWrittenReadsBackAsItWas() throws IOException {
        Path file = folder.resolve("varied.mrc");
        RecordsCommand.write(varied(1), COUNT, file);

        List<List<PlainField>> read = new ArrayList<>();
        PlainRecords.read(List.of(file), record -> read.add(record.fields()));

        assertEquals(records().stream().map(PlainRecord::fields).toList(), read);
    }

    @Test
    void everyRecordHasItsOwnNumbers() throws IOException {
        Set<String> controlNumbers = new HashSet<>();
        Set<String> isbns = new HashSet<>();
        int numbered = 0;
        for (PlainRecord record : records()) {
            assertTrue(controlNumbers.add(record.first("001").orElseThrow().content()));
            for (PlainField field : record.all("020")) {
                String isbn = field.subfield('a').orElseThrow();
                assertTrue(isbns.add(isbn), isbn);
                assertEquals(
                        List.of(isbn),
                        Isbn.allIn(isbn).stream()
                                .flatMap(found -> found.to13().stream())
                                .toList());
                numbered++;
            }
        }

        assertTrue(numbered > COUNT / 2, numbered + " ISBNs");
    }

    @Test
    void aRecordWithoutAControlNumberIsNoPatternSinceNoEngineCouldNameWhatFollowsIt() throws IOException {
        PlainRecord numbered = varied(1).get(0);
        PlainRecord numberless = new PlainRecord(
                numbered.leader(),
                numbered.fields().stream()
                        .filter(field -> !field.tag().equals("001"))
                        .toList());
        Path file = folder.resolve("patterns.mrc");
        Files.write(file, numberless.bytes().orElseThrow());
        Files.write(file, numbered.bytes().orElseThrow(), StandardOpenOption.APPEND);

        Patterns patterns = Patterns.read(List.of(file), 1);

        assertEquals(1, patterns.size());
        assertEquals(numbered.fields(), patterns.get(0).fields());
    }

    @Test
    void titlesAreMixedYetSomeRecordsAreEditionsOfOthers() throws IOException {
        List<String> titles = records().stream()
                .map(record -> record.first("245")
                        .flatMap(title -> title.subfield('a'))
                        .orElseThrow())
                .toList();

        int distinct = new HashSet<>(titles).size();

        assertTrue(distinct > COUNT / 2 && distinct < COUNT, distinct + " titles");
    }

    @Test
    void everyRecordKeepsAFixedFieldOfItsLengthAndOneDate() throws IOException {
        for (PlainRecord record : records()) {
            String fixed = record.first("008").orElseThrow().content();
            assertEquals(40, fixed.length());
            record.first("264")
                    .flatMap(imprint -> imprint.subfield('c'))
                    .ifPresent(date -> assertTrue(date.contains(fixed.substring(7, 11)), date + " but " + fixed));
        }
    }
}
