package carrel.indexer.sources;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/** Some pieces of a file, read one after the other on another thread. */
final class FrameBatch implements Runnable {
    private static final long LOOKS_EVERY_MILLIS = 20;
    private static final long NOT_YET = Long.MIN_VALUE;

    private final List<Piece> pieces;
    private final FrameReader reader;
    private final LongSupplier nanoTime;
    private final long bytes;
    private final List<Read> results = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch finished = new CountDownLatch(1);
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean abandoned;

    /** When the piece that is being read was begun. Changes only together with the results. */
    private volatile long pieceBegun = NOT_YET;

    /** @param nanoTime tells the time, as {@link System#nanoTime} does */
    FrameBatch(List<Piece> pieces, FrameReader reader, LongSupplier nanoTime) {
        this.pieces = pieces;
        this.reader = reader;
        this.nanoTime = nanoTime;
        this.bytes = pieces.stream().mapToLong(piece -> piece.bytes().length).sum();
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** How many bytes its pieces have. */
    long bytes() {
        return bytes;
    }

    /** Reads the pieces, once, however often it is run. */
    @Override
    public void run() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        pieceBegun = nanoTime.getAsLong();
        for (Piece piece : pieces) {
            Read outcome = outcome(piece);
            synchronized (results) {
                if (abandoned) {
                    return;
                }
                results.add(outcome);
                pieceBegun = nanoTime.getAsLong();
            }
        }
        finished.countDown();
    }

    private Read outcome(Piece piece) {
        return switch (piece) {
            case Piece.Debris debris -> new Read.Rejected(debris.position(), debris.why(), debris.bytes());
            case Piece.Frame frame -> outcome(frame);
        };
    }

    // Whatever a record does to its reader (stack overflow and out of memory among it), the next one must be read.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private Read outcome(Piece.Frame frame) {
        try {
            return reader.read(frame);
        } catch (UnreadableRecord unreadable) {
            return new Read.Rejected(frame.position(), unreadable.why(), frame.bytes());
        } catch (Throwable failure) {
            return new Read.Rejected(frame.position(), "could not be read: " + failure, frame.bytes());
        }
    }

    /** Waits until all are read; false when one of them is taking longer than the limit. */
    boolean await(Duration recordTimeMax) {
        try {
            while (!finished.await(LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (isLate(recordTimeMax)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading records", stopped);
        }
    }

    private boolean isLate(Duration recordTimeMax) {
        long begun = pieceBegun;
        return begun != NOT_YET && nanoTime.getAsLong() - begun > recordTimeMax.toNanos();
    }

    /** What came of the pieces so far, in their order. */
    List<Read> results() {
        synchronized (results) {
            return List.copyOf(results);
        }
    }

    /** Sets aside the record that hangs, unless it came to its end after all, and gives the pieces after it. */
    FrameBatch abandon(Duration recordTimeMax) {
        synchronized (results) {
            abandoned = true;
            int next = results.size();
            if (next < pieces.size() && isLate(recordTimeMax)) {
                Piece hung = pieces.get(next);
                results.add(new Read.Rejected(
                        hung.position(), "took too long to read; it may be damaged, export it again", hung.bytes()));
                next++;
            }
            return new FrameBatch(pieces.subList(next, pieces.size()), reader, nanoTime);
        }
    }
}
