package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks engines the same questions. */
final class SearchBench {
    private final List<Question> questions;

    SearchBench(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /** How Carrel's answers differ from another engine's, with the questions of each difference. */
    Map<Difference, List<Question>> compare(Engine carrel, Engine other) throws IOException, InterruptedException {
        Map<Difference, List<Question>> differences = new EnumMap<>(Difference.class);
        for (Question question : questions) {
            Answer ours = carrel.ask(question);
            Answer theirs = other.ask(question);
            differences
                    .computeIfAbsent(Difference.between(question, ours, theirs), none -> new ArrayList<>())
                    .add(question);
        }
        return differences;
    }

    /** Asks every question once, shared out among some clients that each wait for their answer. */
    Times ask(Engine engine, int clients) throws IOException, InterruptedException {
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int first = client;
            work.add(() -> {
                List<Long> nanos = new ArrayList<>();
                for (int i = first; i < questions.size(); i += clients) {
                    long start = System.nanoTime();
                    engine.ask(questions.get(i));
                    nanos.add(System.nanoTime() - start);
                }
                return nanos;
            });
        }
        List<Long> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<List<Long>> done : threads.invokeAll(work)) {
                all.addAll(done.get());
            }
        } catch (ExecutionException failed) {
            throw new IOException(engine.name() + " did not answer: " + failed.getCause(), failed);
        }
        return new Times(all);
    }
}
