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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many readers at once, whose questions come at an even rate whether or not the ones before are answered. An answer's time
 * counts from when its question was due, so that an engine that falls behind cannot hide it.
 *
 * @param perSecond questions a second
 * @param clients how many wait for answers at once; when all wait, questions queue
 */
record Load(double perSecond, int clients, Duration duration) {
    /** @param failed questions that were answered with an error */
    record Borne(Times times, int failed) {}

    Borne on(Engine engine, List<Question> questions) throws IOException, InterruptedException {
        long count = Math.max(1, (long) (perSecond * duration.toMillis() / 1000));
        AtomicLong next = new AtomicLong();
        AtomicInteger failed = new AtomicInteger();
        Duration before = engine.processor();
        long start = System.nanoTime();
        Callable<List<Long>> client = () -> {
            List<Long> nanos = new ArrayList<>();
            for (long number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                long due = start + (long) (number / perSecond * 1e9);
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                try {
                    engine.ask(questions.get((int) (number % questions.size())));
                } catch (IOException unanswered) {
                    failed.incrementAndGet();
                }
                nanos.add(System.nanoTime() - due);
            }
            return nanos;
        };
        List<Long> all = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> asked = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                asked.add(readers.submit(client));
            }
            for (Future<List<Long>> done : asked) {
                all.addAll(done.get());
            }
        } catch (ExecutionException broken) {
            throw new IOException(engine.name() + " could not be asked: " + broken.getCause(), broken);
        }
        return new Borne(new Times(all, engine.processor().minus(before)), failed.get());
    }
}
