package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Question;
import carrel.benchmarks.questions.Question.Kind;
import carrel.benchmarks.records.PlainField;
import carrel.benchmarks.records.PlainRecord;
import carrel.benchmarks.records.PlainRecords;
import carrel.catalog.lucene.IndexFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Changes records of an index, one after another, while it is served. It works on a copy, since others measure the index. */
final class Changes implements Closeable {
    private static final String TITLE = "245";
    private static final int RECORDS_MAX = 1000;
    private static final Duration APART = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Engine engine;
    private final WatchingIndexer indexer;
    private final List<PlainRecord> records;

    private Changes(Path folder, Engine engine, WatchingIndexer indexer, List<PlainRecord> records) {
        this.folder = folder;
        this.engine = engine;
        this.indexer = indexer;
        this.records = records;
    }

    /** Copies the index of the records in a file, and has the copy served. */
    static Changes of(Path file, EngineOptions options) throws IOException, InterruptedException {
        List<PlainRecord> records = new ArrayList<>();
        PlainRecords.read(List.of(file), record -> {
            if (records.size() < RECORDS_MAX
                    && record.first(TITLE).flatMap(title -> title.subfield('a')).isPresent()) {
                records.add(record);
            }
        });
        Path log = options.folder().resolve("changes-serving.log");
        Path folder = Files.createTempDirectory(options.folder(), "changes");
        try {
            Path index = folder.resolve("carrel");
            copy(options.folder().resolve("carrel"), index);
            WatchingIndexer indexer = new WatchingIndexer(index, folder, records.getFirst());
            try {
                return new Changes(folder, EngineProcess.carrel(options.folder(), index, log), indexer, records);
            } catch (IOException | InterruptedException failed) {
                indexer.close();
                throw failed;
            }
        } catch (IOException | InterruptedException failed) {
            IndexFolder.delete(folder);
            throw failed;
        }
    }

    Engine engine() {
        return engine;
    }

    /** How long each change took from its commit until a search found it. */
    Times during(Duration time) throws IOException, InterruptedException {
        List<Long> found = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        for (int number = 0; System.nanoTime() < end; number++) {
            String word = "zzq" + number + "x";
            Instant committed = commit(records.get(number % records.size()), word);
            awaitFound(word);
            found.add(Duration.between(committed, Instant.now()).toNanos());
            Thread.sleep(APART);
        }
        return new Times(found, Duration.ZERO);
    }

    private Instant commit(PlainRecord record, String word) throws IOException {
        List<PlainField> fields = record.fields().stream()
                .map(field -> field.tag().equals(TITLE) ? field.with('a', title -> word + " " + title) : field)
                .toList();
        return indexer.take(new PlainRecord(record.leader(), fields));
    }

    private void awaitFound(String word) throws IOException, InterruptedException {
        // Without the quotation marks it is put right to the word of the change before, which is found at once.
        Question question = new Question(Kind.PHRASE, "\"" + word + "\"", Map.of());
        long start = System.nanoTime();
        while (engine.ask(question).hits() == 0) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IOException("a change was not found for " + PATIENCE.toSeconds() + " seconds");
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        indexer.close();
        engine.close();
        IndexFolder.delete(folder);
    }
}
