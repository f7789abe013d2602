package carrel.benchmarks.records;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carrel bench records}: a MARC file of any size, varied from real records. */
@Command(
        name = "records",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes a MARC file of any size by varying real records; the same seed makes the same file.")
public final class RecordsCommand implements Callable<Integer> {
    private static final int BUFFER_BYTES = 1 << 20;
    private static final long TRIES_PER_RECORD = 2;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "MARC files (.mrc, .mrc.gz, .mrk), or folders of them.")
    private List<Path> patterns = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path out = Path.of("");

    @Option(names = "--count", defaultValue = "100000", description = "How many records (${DEFAULT-VALUE}).")
    private long count;

    @Option(names = "--seed", defaultValue = "1", description = "What chance begins with (${DEFAULT-VALUE}).")
    private long seed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--count should be at least 1, but is " + count);
        }
        VariedRecords records = new VariedRecords(Patterns.read(patterns, seed), seed);
        long bytes = write(records, count, out);
        spec.commandLine().getOut().println(count + " records, " + bytes + " bytes, in " + out);
        return ExitCode.OK;
    }

    /**
     * Writes so many records into a file, passing over the few that vary into more bytes than a record may have.
     *
     * @return how many bytes they have
     */
    public static long write(VariedRecords records, long count, Path file) throws IOException {
        long bytes = 0;
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES)) {
            long written = 0;
            for (long number = 0; written < count; number++) {
                if (number > count * TRIES_PER_RECORD) {
                    throw new IOException("half of the records became too long; give others to vary");
                }
                byte[] record = records.get(number).bytes().orElse(new byte[0]);
                to.write(record);
                bytes += record.length;
                written += record.length > 0 ? 1 : 0;
            }
        }
        return bytes;
    }
}
