package carrel.indexer.documents.process;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Reads documents in worker processes, so that whatever a document does costs at most its own place in the index and its
 * own time.
 *
 * <p>Workers start with the first document and live for many. Safe for use by several threads; each beyond the number of
 * workers waits. A worker ends with the pool, and at the latest with this process, even one that is killed.
 */
public final class ParserPool implements Closeable {
    /**
     * What a pool allows.
     *
     * @param workersMax documents read at the same time
     * @param timeMax for one document, by the clock
     * @param documentsPerWorker after so many a worker is replaced, since parsers leak
     * @param caps for one document
     */
    public record Limits(int workersMax, Duration timeMax, int documentsPerWorker, ParseRequest.Caps caps) {
        public static final Limits USUAL = new Limits(1, Duration.ofSeconds(30), 200, ParseRequest.Caps.USUAL);

        public Limits {
            if (workersMax < 1 || documentsPerWorker < 1 || timeMax.isNegative() || timeMax.isZero()) {
                throw new IllegalArgumentException("a pool has workers and time, but got " + workersMax
                        + " workers for " + documentsPerWorker + " documents of " + timeMax);
            }
        }
    }

    private final ParserCommand command;
    private final Limits limits;
    private final Semaphore places;
    private final Deque<ParserProcess> idle = new ArrayDeque<>();
    private boolean closed;

    public ParserPool(ParserCommand command, Limits limits) {
        this.command = command;
        this.limits = limits;
        places = new Semaphore(limits.workersMax());
    }

    /**
     * Reads one document.
     *
     * @throws IOException if no worker can be started, which is not the document's fault
     */
    public Outcome parse(ParseRequest request) throws IOException {
        try {
            places.acquire();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before " + request.name() + " was read");
        }
        try {
            return parseInTurn(request);
        } finally {
            places.release();
        }
    }

    private Outcome parseInTurn(ParseRequest request) throws IOException {
        ParserProcess worker = worker();
        boolean fresh = worker.asked() == 0;
        Reply reply = ask(worker, request);
        if (reply instanceof Reply.Died died && (!fresh || died.stoppedFromOutside())) {
            // What earlier documents left behind in the worker may have brought it down, or a Ctrl-C that went to all
            // of the terminal's processes: the document deserves a worker of its own before it is blamed.
            reply = ask(ParserProcess.start(command), request);
        }
        return switch (reply) {
            case Reply.Answered answered -> answered.outcome();
            case Reply.TooLate() -> new Outcome.Refused(Reason.TOO_SLOW, "stopped after " + seconds(limits.timeMax()));
            case Reply.Died died -> blame(died);
        };
    }

    private Outcome blame(Reply.Died died) {
        return died.outOfMemory()
                ? new Outcome.Refused(Reason.OUT_OF_MEMORY, command.heapMegabytes() + " MB were not enough")
                : new Outcome.Refused(Reason.CRASHED, died.how());
    }

    /** Asks, and keeps the worker for the next document where it is still good for one. */
    private Reply ask(ParserProcess worker, ParseRequest request) {
        boolean kept = false;
        try {
            Reply reply = worker.ask(request, limits.timeMax());
            kept = reply instanceof Reply.Answered && worker.asked() < limits.documentsPerWorker() && keep(worker);
            return reply;
        } finally {
            if (!kept) {
                worker.close();
            }
        }
    }

    private ParserProcess worker() throws IOException {
        Optional<ParserProcess> waiting = idle();
        return waiting.isPresent() ? waiting.get() : ParserProcess.start(command);
    }

    private synchronized Optional<ParserProcess> idle() {
        if (closed) {
            throw new IllegalStateException("the pool is closed");
        }
        return Optional.ofNullable(idle.poll());
    }

    private synchronized boolean keep(ParserProcess worker) {
        return !closed && idle.offer(worker);
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    /** Ends the workers that wait; one at work ends with its document. */
    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(ParserProcess::close);
        idle.clear();
    }
}
