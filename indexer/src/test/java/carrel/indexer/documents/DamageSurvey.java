package carrel.indexer.documents;

import carrel.indexer.documents.process.Outcome;
import carrel.indexer.documents.process.ParseRequest;
import carrel.indexer.documents.process.ParserPool;
import carrel.indexer.documents.tika.TikaWorker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Damages documents at random and reads them: {@code SEED ROUNDS FOLDER…}. Prints how they ended, and each that took
 * long, ran out of memory or stopped its worker. For trying Carrel on a collection; no test.
 */
final class DamageSurvey {
    private static final long SLOW_MILLIS = 5_000;

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Random random;

    private DamageSurvey(Random random) {
        this.random = random;
    }

    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        DamageSurvey survey = new DamageSurvey(new Random(seed));
        Path damaged = Files.createTempDirectory("damaged");
        ParserPool.Limits limits = new ParserPool.Limits(1, Duration.ofSeconds(30), 200, ParseRequest.Caps.USUAL);
        try (ParserPool pool = new ParserPool(TikaWorker.command(), limits)) {
            for (int round = 0; round < rounds; round++) {
                for (Path file : files(Arrays.copyOfRange(arguments, 2, arguments.length))) {
                    survey.read(pool, file, damaged);
                }
            }
        }
        survey.outcomes.forEach((outcome, count) -> System.out.println(count + "\t" + outcome));
    }

    private static List<Path> files(String[] folders) {
        return Stream.of(folders).flatMap(folder -> filesUnder(Path.of(folder))).toList();
    }

    private static Stream<Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private void read(ParserPool pool, Path file, Path folder) throws IOException {
        String name = file.getFileName().toString();
        Path copy = Files.write(folder.resolve("document"), damage(Files.readAllBytes(file)));
        long start = System.nanoTime();
        Outcome outcome = pool.parse(new ParseRequest(copy, name, ParseRequest.Caps.USUAL));
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        String kind =
                outcome instanceof Outcome.Refused refused ? refused.reason().name() : "text";
        outcomes.merge(kind, 1, Integer::sum);
        boolean bad = List.of("TOO_SLOW", "OUT_OF_MEMORY", "CRASHED").contains(kind);
        if (bad || millis > SLOW_MILLIS) {
            Path kept = Files.copy(
                    copy,
                    Files.createTempFile(folder, "kept-", "-" + name),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            System.out.println(millis + " ms\t" + kind + "\t" + kept);
        }
    }

    private byte[] damage(byte[] whole) {
        byte[] damaged = whole.clone();
        if (damaged.length == 0) {
            return damaged;
        }
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(damaged, random.nextInt(damaged.length));
            case 1 -> {
                for (int i = 0; i < 1 + random.nextInt(50); i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                yield damaged;
            }
            case 2 -> {
                int from = random.nextInt(damaged.length);
                int to = Math.min(damaged.length, from + random.nextInt(2_000));
                Arrays.fill(damaged, from, to, (byte) 0);
                yield damaged;
            }
            default -> {
                int from = random.nextInt(damaged.length);
                int length = Math.min(damaged.length - from, random.nextInt(2_000));
                System.arraycopy(whole, from, damaged, random.nextInt(damaged.length - length + 1), length);
                yield damaged;
            }
        };
    }
}
