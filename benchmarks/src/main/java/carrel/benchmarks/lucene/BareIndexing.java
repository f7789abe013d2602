package carrel.benchmarks.lucene;

import carrel.benchmarks.records.PlainRecord;
import carrel.benchmarks.records.PlainRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** One thread cuts and reads the file, two write documents: as much as two cores can do. */
public final class BareIndexing {
    private static final int WRITERS = 2;
    private static final int BATCH = 256;
    private static final int BATCHES_WAITING_MAX = 16;
    private static final double BUFFER_MB = 64;

    private BareIndexing() {}

    /**
     * Writes the records of a file into an index.
     *
     * @return how many
     */
    public static int index(Path file, Path folder) throws IOException, InterruptedException {
        BlockingQueue<List<PlainRecord>> batches = new ArrayBlockingQueue<>(BATCHES_WAITING_MAX);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        IndexWriterConfig config = new IndexWriterConfig(BareFields.analyzer()).setRAMBufferSizeMB(BUFFER_MB);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(Thread.ofPlatform().start(() -> write(batches, writer, failure)));
            }
            List<PlainRecord> batch = new ArrayList<>();
            PlainRecords.read(List.of(file), record -> {
                batch.add(record);
                if (batch.size() == BATCH) {
                    put(batches, List.copyOf(batch));
                    batch.clear();
                }
            });
            put(batches, List.copyOf(batch));
            for (int i = 0; i < WRITERS; i++) {
                put(batches, List.of());
            }
            for (Thread thread : writers) {
                thread.join();
            }
            Throwable failed = failure.get();
            if (failed != null) {
                throw new IOException("the bare index could not be written", failed);
            }
            writer.commit();
            return writer.getDocStats().numDocs;
        }
    }

    /** An empty batch is the last that a writer takes. After a failure batches are taken and dropped, so that the reader ends. */
    private static void write(
            BlockingQueue<List<PlainRecord>> batches, IndexWriter writer, AtomicReference<Throwable> failure) {
        try {
            for (List<PlainRecord> batch = batches.take(); !batch.isEmpty(); batch = batches.take()) {
                for (PlainRecord record : failure.get() == null ? batch : List.<PlainRecord>of()) {
                    writer.addDocument(BareFields.document(record));
                }
            }
        } catch (IOException | RuntimeException failed) {
            failure.compareAndSet(null, failed);
            write(batches, writer, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void put(BlockingQueue<List<PlainRecord>> batches, List<PlainRecord> batch) {
        try {
            batches.put(batch);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while indexing", stopped);
        }
    }
}
