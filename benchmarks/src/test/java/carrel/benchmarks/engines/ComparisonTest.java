package carrel.benchmarks.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.benchmarks.engines.Comparison.Compared;
import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import carrel.benchmarks.records.PlainField;
import carrel.benchmarks.records.PlainRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static final Question FIRMS = new Question(Question.Kind.TERM, "firms", Map.of());

    @TempDir
    Path folder;

    @Test
    void aRecordThatHoldsTheWordsAndIsMissingIsUnexplained() throws Exception {
        Compared compared = compare(
                new Always(1, Set.of("1")),
                new Always(3, Set.of("1", "2", "3")),
                List.of("Firms", "Two firms", "A firm"));

        assertEquals(Difference.UNEXPLAINED, compared.difference());
        assertEquals(Set.of("2"), compared.missing());
    }

    @Test
    void aRecordThatHoldsOnlyOtherFormsOfTheWordsMayBeMissing() throws Exception {
        Compared compared =
                compare(new Always(1, Set.of("1")), new Always(2, Set.of("1", "2")), List.of("Firms", "A firm"));

        assertEquals(Difference.OTHER_FORMS, compared.difference());
    }

    @Test
    void editionsTogetherAreFewerResultsButNoRecordIsMissing() throws Exception {
        Set<String> both = Set.of("1", "2");

        Compared compared = compare(new Always(1, both), new Always(2, both), List.of("Firms", "Firms"));

        assertEquals(Difference.EDITIONS_TOGETHER, compared.difference());
    }

    private Compared compare(Engine carrel, Engine other, List<String> titles)
            throws IOException, InterruptedException {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        for (int i = 0; i < titles.size(); i++) {
            PlainField number = new PlainField("001", Integer.toString(i + 1));
            PlainField title = new PlainField("245", "00\u001fa" + titles.get(i));
            PlainRecord record = new PlainRecord("00000nam a2200000 i 4500", List.of(number, title));
            records.writeBytes(record.bytes().orElseThrow());
        }
        Path file = Files.write(folder.resolve("records.mrc"), records.toByteArray());
        return new Comparison(carrel, other, file).of(List.of(FIRMS)).getFirst();
    }

    /** Gives the same answer to whatever it is asked. */
    private record Always(int hits, Set<String> records) implements Engine {
        @Override
        public String name() {
            return "always";
        }

        @Override
        public Answer ask(Question question) {
            return new Answer(hits, List.of(List.copyOf(records)), "as-typed");
        }

        @Override
        public Set<String> found(Question question) {
            return records;
        }

        @Override
        public Duration processor() {
            return Duration.ZERO;
        }

        @Override
        public long pid() {
            return ProcessHandle.current().pid();
        }

        @Override
        public void close() {
            // It holds nothing open.
        }
    }
}
