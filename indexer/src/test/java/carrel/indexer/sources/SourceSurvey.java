package carrel.indexer.sources;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads files and says what came of them, for looking at real sources: {@code SourceSurvey [-v] PATH…}. With {@code -v}
 * every warning, with {@code -vv} every resource.
 */
final class SourceSurvey {
    private final int verbosity;
    private final Tally total = new Tally();

    private SourceSurvey(int verbosity) {
        this.verbosity = verbosity;
    }

    private static final class Tally {
        private long accepted;
        private long warned;
        private long deleted;
        private long rejected;

        long read() {
            return accepted + deleted + rejected;
        }

        void add(Tally other) {
            accepted += other.accepted;
            warned += other.warned;
            deleted += other.deleted;
            rejected += other.rejected;
        }

        @Override
        public String toString() {
            return "read %d = accepted %d (%d with warnings) + deleted %d + set aside %d"
                    .formatted(read(), accepted, warned, deleted, rejected);
        }
    }

    public static void main(String[] arguments) throws IOException {
        int verbosity = 0;
        long began = cpuNanos();
        SourceSurvey survey = null;
        for (String argument : arguments) {
            if (argument.startsWith("-v")) {
                verbosity = argument.length() - 1;
                continue;
            }
            survey = survey == null ? new SourceSurvey(verbosity) : survey;
            survey.survey(Path.of(argument));
        }
        if (survey != null) {
            double seconds = (cpuNanos() - began) / 1e9;
            System.out.printf("TOTAL %s, %.0f records per CPU second%n", survey.total, survey.total.read() / seconds);
        }
    }

    /** Of all threads, the compiler's among them: a shared machine's wall clock says nothing. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private void survey(Path path) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            SourceFile source = new SourceFile(file, file.getFileName().toString());
            Optional<SourceFormat> format = SourceFormats.ofRecords().of(source);
            if (format.isEmpty()) {
                System.out.println(file + ": no format recognises it");
                continue;
            }
            long began = cpuNanos();
            Tally tally = read(source, format.get());
            double seconds = (cpuNanos() - began) / 1e9;
            boolean plain = verbosity == 0 && tally.accepted == tally.read();
            if (!plain || tally.read() == 0 || tally.read() > 1000) {
                System.out.printf(
                        "%s: %s: %s, %.0f records per CPU second%n",
                        file, format.get().name(), tally, tally.read() / seconds);
            }
            total.add(tally);
        }
    }

    private Tally read(SourceFile source, SourceFormat format) {
        Tally tally = new Tally();
        try (Records records = format.open(source, 0)) {
            for (Optional<Read> read = records.next(); read.isPresent(); read = records.next()) {
                count(read.get(), tally);
            }
        } catch (IOException broken) {
            System.out.println("    BROKEN " + broken);
        }
        return tally;
    }

    private void count(Read read, Tally tally) {
        switch (read) {
            case Read.Accepted accepted -> {
                tally.accepted++;
                tally.warned += accepted.warnings().isEmpty() ? 0 : 1;
                if (verbosity > 0) {
                    accepted.warnings().forEach(warning -> System.out.println("    " + where(read) + " " + warning));
                }
                if (verbosity > 1) {
                    System.out.println("    " + where(read) + " " + accepted.resource());
                }
            }
            case Read.Copies copies -> {
                tally.accepted++;
                System.out.println(
                        "    " + where(read) + " copies of " + copies.title().id());
            }
            case Read.Deleted deleted -> {
                tally.deleted++;
                System.out.println(
                        "    " + where(read) + " deleted " + deleted.origin().id());
            }
            case Read.Rejected rejected -> {
                tally.rejected++;
                System.out.println("    " + where(read) + " " + rejected.why());
            }
        }
    }

    private static String where(Read read) {
        return "record " + read.position().record() + " at " + read.position().offset() + ":";
    }
}
