package carrel.catalog.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FileSwitchDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

/** The files of an index that is written: how they are read and written, and when its segments are merged. */
final class WritableIndex implements Closeable {
    private static final double BUFFER_MB = 64;

    /** While records come: each is copied half as often as by the tiers that searching wants. */
    private static final double SEGMENTS_PER_TIER_WRITING = 10;

    /** Each search looks its words up in every segment, and a catalog is searched far more often than it is written. */
    private static final double SEGMENTS_PER_TIER = 4;

    /**
     * Smaller segments are all alike to the tiers. If the whole index were, a run that changes one record would copy all of it,
     * and readers' servers would read it anew.
     */
    private static final double SMALL_MB = 1;

    /** What a run finds small that begins the index, or wrote much of it: it copies more, and few segments are left. */
    private static final double SMALL_BESIDE_MUCH_MB = 16;

    /** Much is a work written for so many documents of the index, which are works and their editions. */
    private static final int DOCUMENTS_FOR_MUCH = 20;

    /**
     * Files that are copied from end to end as segments are merged, and hardly read otherwise: what is stored, words and
     * where they stand. They go through buffers, since each page of a file that is mapped into memory counts as the process's own.
     */
    private static final Set<String> COPIED = Set.of("fdt", "tim", "doc", "pos");

    private final Directory directory;
    private final TieredMergePolicy tiers = new TieredMergePolicy();
    private final ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
    private final IndexWriter writer;

    private WritableIndex(Directory directory) throws IOException {
        this.directory = directory;
        tiers.setSegmentsPerTier(SEGMENTS_PER_TIER_WRITING);
        // All of a segment in one file would be mapped whole.
        tiers.setNoCFSRatio(0);
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(SchemaAnalyzer.ofRecords())
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setUseCompoundFile(false)
                        .setMergePolicy(tiers)
                        .setMergeScheduler(merges)
                        .setCommitOnClose(false));
        judgeWhatIsSmall();
    }

    /** @throws UnusableIndex when another writer has it, or it is of another schema */
    static WritableIndex open(Path folder) throws IOException {
        Directory directory =
                new FileSwitchDirectory(COPIED, new NIOFSDirectory(folder), FSDirectory.open(folder), true);
        try {
            IndexStamp.of(directory).ifPresent(IndexStamp::requireThisSchema);
            return new WritableIndex(directory);
        } catch (LockObtainFailedException taken) {
            directory.close();
            throw new UnusableIndex(
                    "another run is writing to " + folder + "; wait for it to end, then run this again");
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    IndexWriter writer() {
        return writer;
    }

    /** Writes what each thread has in memory, side by side; Lucene's own commits and readers do it one after the other. */
    void flush() throws IOException {
        try {
            IntStream.range(0, ForkJoinPool.getCommonPoolParallelism() + 1)
                    .parallel()
                    .forEach(buffer -> flushNextBuffer());
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void flushNextBuffer() {
        try {
            writer.flushNextBuffer();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Makes all that was written last, with a note. */
    void commit(String checkpoint) throws IOException {
        flush();
        writer.setLiveCommitData(IndexStamp.now(checkpoint).userData().entrySet());
        writer.commit();
    }

    /** Leaves few segments, and lets merges under way end, which are dropped otherwise, nearly done. */
    void mergeForSearching() throws IOException {
        tiers.setSegmentsPerTier(SEGMENTS_PER_TIER);
        judgeWhatIsSmall();
        writer.maybeMerge();
        merges.sync();
        writer.commit();
    }

    private void judgeWhatIsSmall() {
        // Each work that is written or deleted is a number further.
        long written = writer.getMaxCompletedSequenceNumber() + 1;
        boolean much = written > writer.getDocStats().maxDoc / DOCUMENTS_FOR_MUCH;
        tiers.setFloorSegmentMB(much ? SMALL_BESIDE_MUCH_MB : SMALL_MB);
    }

    /** Drops what was not committed. */
    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
