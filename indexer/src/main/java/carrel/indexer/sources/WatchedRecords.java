package carrel.indexer.sources;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads frames on a thread of its own and looks at the clock, so that a record that fails in any way, or never comes to
 * an end, costs only itself. Frames go to the thread in batches, since a handover costs as much as a record, and some
 * batches ahead, so that reading goes on while what was read is being written.
 */
final class WatchedRecords implements Records {
    static final Duration RECORD_TIME_MAX = Duration.ofSeconds(5);

    private static final int BATCH_FRAMES_MAX = 64;
    private static final int BATCH_BYTES_MAX = 1 << 20;

    /** About as many records as the catalog gathers before it writes them, unless they are large. */
    private static final int BATCHES_AHEAD_MAX = 64;

    private static final int BYTES_AHEAD_MAX = 16 << 20;

    // A thread that hangs cannot be stopped, only left behind; more of them than this would starve the machine.
    private static final int HANGS_MAX = 8;

    /** So much in a row without a record, and the file is something else; what is set aside is kept, and fills the disk. */
    private static final int DEBRIS_BYTES_MAX = 64 << 20;

    private final Cutter cutter;
    private final FrameReader reader;
    private final Duration recordTimeMax;
    private final LongSupplier nanoTime;
    private final Deque<Read> done = new ArrayDeque<>();
    private final Deque<FrameBatch> ahead = new ArrayDeque<>();
    private ExecutorService thread = newThread();
    private boolean ended;
    private int hangs;
    private long debris;
    private @Nullable IOException broken;

    private WatchedRecords(Cutter cutter, FrameReader reader, Duration recordTimeMax, LongSupplier nanoTime) {
        this.cutter = cutter;
        this.reader = reader;
        this.recordTimeMax = recordTimeMax;
        this.nanoTime = nanoTime;
    }

    /** Passes over some pieces, then reads the rest. */
    static WatchedRecords of(Cutter cutter, long skip, FrameReader reader) throws IOException {
        return of(cutter, skip, reader, RECORD_TIME_MAX, System::nanoTime);
    }

    static WatchedRecords of(
            Cutter cutter, long skip, FrameReader reader, Duration recordTimeMax, LongSupplier nanoTime)
            throws IOException {
        try {
            for (long passed = 0; passed < skip; passed++) {
                if (cutter.next().isEmpty()) {
                    break;
                }
            }
            return new WatchedRecords(cutter, reader, recordTimeMax, nanoTime);
        } catch (IOException | RuntimeException failed) {
            cutter.close();
            throw failed;
        }
    }

    @Override
    public Optional<Read> next() throws IOException {
        if (done.isEmpty()) {
            cutAhead();
        }
        while (done.isEmpty() && !ahead.isEmpty()) {
            readOn(ahead.remove());
        }
        if (done.isEmpty() && broken != null) {
            throw broken;
        }
        return Optional.ofNullable(done.poll());
    }

    private void cutAhead() {
        long bytes = ahead.stream().mapToLong(FrameBatch::bytes).sum();
        while (!ended && ahead.size() < BATCHES_AHEAD_MAX && bytes < BYTES_AHEAD_MAX) {
            FrameBatch batch = new FrameBatch(cut(), reader, nanoTime);
            ended = batch.isEmpty() || broken != null;
            bytes += batch.bytes();
            enqueue(batch);
        }
    }

    private void enqueue(FrameBatch batch) {
        if (!batch.isEmpty()) {
            ahead.add(batch);
            thread.execute(batch);
        }
    }

    private List<Piece> cut() {
        List<Piece> pieces = new ArrayList<>();
        int bytes = 0;
        try {
            while (pieces.size() < BATCH_FRAMES_MAX && bytes < BATCH_BYTES_MAX) {
                if (debris >= DEBRIS_BYTES_MAX) {
                    throw new IOException("the last " + (DEBRIS_BYTES_MAX >> 20) + " MB hold no record");
                }
                Optional<Piece> piece = cutter.next();
                if (piece.isEmpty()) {
                    break;
                }
                pieces.add(piece.get());
                bytes += piece.get().bytes().length;
                debris = piece.get() instanceof Piece.Debris junk ? debris + junk.bytes().length : 0;
            }
        } catch (IOException failed) {
            // What was cut before the break is still good, and comes first.
            broken = failed;
        }
        return pieces;
    }

    private void readOn(FrameBatch batch) {
        if (batch.await(recordTimeMax)) {
            done.addAll(batch.results());
            return;
        }
        FrameBatch rest = batch.abandon(recordTimeMax);
        done.addAll(batch.results());
        List<FrameBatch> waiting = List.copyOf(ahead);
        ahead.clear();
        thread.shutdownNow();
        hangs++;
        if (hangs > HANGS_MAX) {
            ended = true;
            broken = new IOException(
                    "gave up after " + hangs + " records took longer than " + recordTimeMax.toSeconds() + " s each");
            return;
        }
        thread = newThread();
        enqueue(rest);
        waiting.forEach(this::enqueue);
    }

    @Override
    public void close() throws IOException {
        thread.shutdownNow();
        cutter.close();
    }

    private static ExecutorService newThread() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("records").factory());
    }
}
