package carrel.indexer.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Origin;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class WatchedRecordsTest {
    private static final Duration TIME_MAX = Duration.ofSeconds(5);

    /** Goes on only while a record hangs: on a busy machine any other may take as long as it likes. */
    private final AtomicLong clock = new AtomicLong();

    private Read hang() throws InterruptedException {
        clock.addAndGet(TIME_MAX.toNanos() + 1);
        new CountDownLatch(1).await();
        throw new IllegalStateException("nobody opens that latch");
    }

    /** As many pieces as one wants, each of one byte; perhaps the file breaks off after them. */
    private static Cutter pieces(int count, boolean breaksOff) {
        return new Cutter() {
            private int next;

            @Override
            public Optional<Piece> next() throws IOException {
                if (next == count && breaksOff) {
                    throw new IOException("the disk is gone");
                }
                next++;
                return next > count
                        ? Optional.empty()
                        : Optional.of(new Piece.Frame(new Read.Position(next, next), new byte[1], List.of()));
            }

            @Override
            public void close() {}
        };
    }

    private static Read deleted(Piece.Frame frame) {
        return new Read.Deleted(
                frame.position(), new Origin("test", "r" + frame.position().record()));
    }

    private static List<Read> all(Records records) throws IOException {
        List<Read> reads = new ArrayList<>();
        try (records) {
            for (Optional<Read> read = records.next(); read.isPresent(); read = records.next()) {
                reads.add(read.get());
            }
        }
        return reads;
    }

    private static List<Long> rejected(List<Read> reads) {
        return reads.stream()
                .filter(Read.Rejected.class::isInstance)
                .map(read -> read.position().record())
                .toList();
    }

    @Test
    void aRecordThatNeverEndsCostsOnlyItself() throws IOException {
        List<Read> reads = all(WatchedRecords.of(
                pieces(200, false),
                0,
                frame -> frame.position().record() % 90 == 7 ? hang() : deleted(frame),
                TIME_MAX,
                clock::get));

        assertEquals(200, reads.size());
        assertEquals(List.of(7L, 97L, 187L), rejected(reads));
        assertTrue(((Read.Rejected) reads.get(6)).why().startsWith("took too long"));
        assertEquals(
                LongStream.rangeClosed(1, 200).boxed().toList(),
                reads.stream().map(read -> read.position().record()).toList());
    }

    @Test
    void aFileFullOfSuchRecordsIsGivenUp() throws IOException {
        try (Records records = WatchedRecords.of(pieces(50, false), 0, frame -> hang(), TIME_MAX, clock::get)) {
            assertThrows(IOException.class, () -> all(records));
        }
    }

    @Test
    void aFileOfNothingButDebrisIsGivenUp() throws IOException {
        byte[] debris = new byte[Cutter.RECORD_BYTES_MAX];
        Cutter endless = new Cutter() {
            @Override
            public Optional<Piece> next() {
                return Optional.of(new Piece.Debris(new Read.Position(1, 0), debris, "no record"));
            }

            @Override
            public void close() {}
        };

        try (Records records = WatchedRecords.of(endless, 0, WatchedRecordsTest::deleted)) {
            IOException why = assertThrows(IOException.class, () -> all(records));

            assertEquals("the last 64 MB hold no record", why.getMessage());
        }
    }

    @Test
    void whateverARecordThrowsCostsOnlyItself() throws IOException {
        List<Read> reads = all(WatchedRecords.of(
                pieces(5, false), 0, frame -> switch ((int) frame.position().record()) {
                    case 2 -> throw new StackOverflowError();
                    case 3 -> throw new OutOfMemoryError("as if");
                    case 4 -> throw new UnreadableRecord("no title");
                    default -> deleted(frame);
                }));

        assertEquals(List.of(2L, 3L, 4L), rejected(reads));
        assertEquals("no title", ((Read.Rejected) reads.get(3)).why());
    }

    @Test
    void whatWasReadBeforeTheFileBrokeIsGivenFirst() throws IOException {
        try (Records records = WatchedRecords.of(pieces(3, true), 0, WatchedRecordsTest::deleted)) {
            for (int i = 0; i < 3; i++) {
                assertTrue(records.next().isPresent());
            }

            assertThrows(IOException.class, records::next);
        }
    }

    @Test
    void passesOverWhatAnEarlierRunHasRead() throws IOException {
        List<Read> reads = all(WatchedRecords.of(pieces(100, false), 98, WatchedRecordsTest::deleted));

        assertEquals(2, reads.size());
        assertEquals(99, reads.getFirst().position().record());
    }
}
