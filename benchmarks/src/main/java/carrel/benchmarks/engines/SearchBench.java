package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Question;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks engines the same questions. */
final class SearchBench {
    private static final Duration LOOK = Duration.ofSeconds(5);

    /** What an engine that does nothing still takes in that time. */
    private static final Duration AT_REST = Duration.ofMillis(250);

    private final List<Question> questions;

    SearchBench(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /**
     * Lets an engine finish what it prepares beside its answers, as likenesses of books, since that takes the processor
     * from them.
     *
     * @param most how long it is waited for
     */
    static void rest(Engine engine, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        Duration before;
        Duration now = engine.processor();
        do {
            before = now;
            Thread.sleep(LOOK.compareTo(most) < 0 ? LOOK : most);
            now = engine.processor();
        } while (now.minus(before).compareTo(AT_REST) > 0 && System.nanoTime() < end);
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
        Duration before = engine.processor();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<List<Long>> done : threads.invokeAll(work)) {
                all.addAll(done.get());
            }
        } catch (ExecutionException failed) {
            throw new IOException(engine.name() + " did not answer: " + failed.getCause(), failed);
        }
        return new Times(all, engine.processor().minus(before));
    }
}
