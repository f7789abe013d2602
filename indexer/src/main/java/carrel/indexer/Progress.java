package carrel.indexer;

import java.io.PrintStream;
import java.time.Duration;

/** Tells a person how far a run has come. */
interface Progress {
    /** Says nothing. */
    Progress SILENT = (records, share) -> {};

    /**
     * Called after each record.
     *
     * @param records read so far in this leg of the run
     * @param share of all that is to be read, 0 to 1, judged by bytes
     */
    void at(long records, double share);

    /** Ends the line, if one is open. */
    default void end() {}

    /** One line that changes on a terminal; elsewhere a plain line now and then. */
    static Progress on(PrintStream out, boolean terminal) {
        return new Line(out, terminal);
    }

    /** Records, rate and time left. */
    final class Line implements Progress {
        private static final Duration TERMINAL_EVERY = Duration.ofMillis(200);
        private static final Duration PLAIN_EVERY = Duration.ofSeconds(10);
        private static final double SHARE_TO_GUESS_FROM = 0.01;

        private final PrintStream out;
        private final boolean terminal;
        private final long start = System.nanoTime();
        private long next;

        Line(PrintStream out, boolean terminal) {
            this.out = out;
            this.terminal = terminal;
            this.next = start + every();
        }

        @Override
        public void at(long records, double share) {
            long now = System.nanoTime();
            if (now - next < 0) {
                return;
            }
            next = now + every();
            double seconds = (now - start) / 1e9;
            String line =
                    String.format("%,d records, %,.0f a second%s", records, records / seconds, left(seconds, share));
            out.print(terminal ? "\r" + line + "    " : line + System.lineSeparator());
            out.flush();
        }

        @Override
        public void end() {
            if (terminal) {
                out.print("\r" + " ".repeat(79) + "\r");
                out.flush();
            }
        }

        private static String left(double seconds, double share) {
            if (share < SHARE_TO_GUESS_FROM) {
                return "";
            }
            long left = Math.round(seconds / share - seconds);
            return String.format(", about %d:%02d left", left / 60, left % 60);
        }

        private long every() {
            return (terminal ? TERMINAL_EVERY : PLAIN_EVERY).toNanos();
        }
    }
}
