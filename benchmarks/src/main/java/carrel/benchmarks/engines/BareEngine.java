package carrel.benchmarks.engines;

import carrel.benchmarks.lucene.BareSearch;
import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** The bare index, asked within this process, with nothing between. */
final class BareEngine implements Engine {
    private final BareSearch search;

    BareEngine(Path index) throws IOException {
        this.search = BareSearch.open(index);
    }

    @Override
    public String name() {
        return "lucene";
    }

    @Override
    public Answer ask(Question question) throws IOException {
        return search.ask(question);
    }

    @Override
    public Set<String> found(Question question) throws IOException {
        return search.found(question, RECORDS_MAX);
    }

    @Override
    public Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public long pid() {
        return ProcessHandle.current().pid();
    }

    @Override
    public void close() throws IOException {
        search.close();
    }
}
