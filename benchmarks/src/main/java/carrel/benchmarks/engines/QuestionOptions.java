package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Question;
import carrel.benchmarks.questions.QuestionsOfRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the engines are asked, and when. */
final class QuestionOptions {
    @Parameters(paramLabel = "FILE", description = "The MARC file that carrel bench index has indexed.")
    private Path file = Path.of("");

    @Option(names = "--each", defaultValue = "35", description = "How many questions of each kind (${DEFAULT-VALUE}).")
    private int each;

    @Option(names = "--seed", defaultValue = "1", description = "What chance begins with (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--rest",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "How long to wait at most until an engine has prepared what it prepares beside its answers,"
                    + " before it is asked warm (${DEFAULT-VALUE}).")
    private long rest;

    Path file() {
        return file;
    }

    List<Question> questions() throws IOException {
        return QuestionsOfRecords.of(file, each, seed);
    }

    /** Rounds of about as many others of the same records; none has been asked before. */
    List<List<Question>> others(int rounds) throws IOException {
        Set<Question> asked = new HashSet<>(questions());
        List<List<Question>> others = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            others.add(QuestionsOfRecords.of(file, each, seed + round).stream()
                    .filter(asked::add)
                    .toList());
        }
        return others;
    }

    Duration restMax() {
        return Duration.ofSeconds(rest);
    }
}
