package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@code carrel index} in a JVM of its own, which commits often and may be killed. */
final class IndexerProcess {
    private static final int COMMIT_RECORDS = 8;
    private static final String COMMIT = "segments_";
    private static final long LOOKS_EVERY_MILLIS = 2;

    private final Process process;
    private final Path index;
    private final Path log;
    private final int commitsBefore;
    private final long start = System.nanoTime();

    /**
     * How fast a leg of a run was.
     *
     * @param toFirstCommit nanoseconds from its start to its first commit
     * @param betweenCommits nanoseconds from one commit to the next
     */
    record Pace(long toFirstCommit, long betweenCommits) {
        /** Before any was seen; a JVM takes about this long. */
        static final Pace UNKNOWN = new Pace(TimeUnit.SECONDS.toNanos(1), TimeUnit.MILLISECONDS.toNanos(50));
    }

    private IndexerProcess(Process process, Path index, Path log) {
        this.process = process;
        this.index = index;
        this.log = log;
        this.commitsBefore = commits();
    }

    static IndexerProcess start(Path index, Path report, Path shelf, String... options) throws IOException {
        Path log = index.resolveSibling(index.getFileName() + ".log");
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives too short for the better compiler to pay.
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Carrel.class.getName(),
                "index",
                "--index",
                index.toString(),
                "--report",
                report.toString(),
                "--commit-records",
                Integer.toString(COMMIT_RECORDS)));
        call.addAll(List.of(options));
        call.add(shelf.toString());
        Process process = new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new IndexerProcess(process, index, log);
    }

    /** Its exit status, once it has ended by itself. */
    int end() throws InterruptedException {
        return process.waitFor();
    }

    /**
     * Kills it some time after so many commits, and at the next one at the latest: on a busy machine the pace seen last says
     * little.
     *
     * @param share how far on to the next commit, 0 to 1, judged by the pace seen last
     * @return the pace seen now; empty when it came to its end before it could be killed
     */
    Optional<Pace> killAfter(int commits, double share, Pace last) throws InterruptedException {
        long toFirst = last.toFirstCommit();
        for (int seen = 0; seen < commits; ) {
            if (process.waitFor(LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            int now = commits() - commitsBefore;
            if (seen == 0 && now > 0) {
                toFirst = System.nanoTime() - start;
            }
            seen = now;
        }
        long sinceStart = System.nanoTime() - start;
        long between = commits < 2 ? last.betweenCommits() : (sinceStart - toFirst) / (commits - 1);
        long wait = (long) (share * (commits == 0 ? toFirst : between));
        while (System.nanoTime() - start < sinceStart + wait && commits() - commitsBefore <= commits) {
            if (process.waitFor(LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        }
        process.destroyForcibly().waitFor();
        return Optional.of(new Pace(toFirst, between));
    }

    /** Asks it to stop after so many commits, as Ctrl-C does, and gives what it said. */
    String stopAfter(int commits) throws IOException, InterruptedException {
        while (commits() - commitsBefore < commits) {
            assertFalse(process.waitFor(LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS), this::saysWhy);
        }
        process.destroy();
        process.waitFor();
        return Files.readString(log);
    }

    /** Lucene numbers an index's commits, in base 36: {@code segments_1z}. */
    private int commits() {
        int newest = 0;
        // By name alone: the files come and go while this looks.
        for (String generation : names(index)) {
            for (String file : names(index.resolve(generation))) {
                if (file.startsWith(COMMIT)) {
                    newest = Math.max(newest, Integer.parseInt(file.substring(COMMIT.length()), Character.MAX_RADIX));
                }
            }
        }
        return newest;
    }

    private static List<String> names(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    /** What it said, for whoever wonders why it ended. */
    String saysWhy() {
        try {
            return "the indexer ended by itself: " + Files.readString(log);
        } catch (IOException e) {
            return "the indexer ended by itself, and left no log";
        }
    }
}
