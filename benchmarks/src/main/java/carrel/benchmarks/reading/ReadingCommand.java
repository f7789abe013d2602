package carrel.benchmarks.reading;

import carrel.indexer.SourceFiles;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carrel bench reading}: Carrel's readers beside marc4j and Tika, in one run over the same files. */
@Command(
        name = "reading",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads each MARC file (ISO 2709, MARCXML) by Carrel and by marc4j alone, in turns, and prints the cheapest"
                    + " round.",
            "With --documents the files are documents, read by Carrel's child process and by Tika in this process."
        })
public final class ReadingCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders to read.")
    private List<Path> paths = List.of();

    @Option(names = "--documents", description = "The files are documents, all read together.")
    private boolean documents;

    @Option(names = "--rounds", defaultValue = "5", description = "How often each reads all (${DEFAULT-VALUE}).")
    private int rounds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private interface Reader {
        Pace read() throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        if (rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--rounds should be at least 1, but is " + rounds);
        }
        List<SourceFile> files = SourceFiles.in(paths);
        if (documents) {
            DocumentReaders readers = new DocumentReaders(files);
            compare("documents", List.of(readers::isolated, readers::inProcess));
            return ExitCode.OK;
        }
        for (SourceFile file : files) {
            MarcReaders readers = new MarcReaders(file);
            out().println(file.path().getFileName() + ", " + readers.kind());
            compare("records", List.of(() -> readers.carrel(false), () -> readers.carrel(true), readers::marc4j));
        }
        return ExitCode.OK;
    }

    /** In turns, so that a slow minute of the machine slows all of them. */
    private void compare(String what, List<Reader> readers) throws IOException {
        List<Pace> cheapest = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < readers.size(); i++) {
                Pace pace = readers.get(i).read();
                if (round == 0) {
                    cheapest.add(pace);
                } else {
                    cheapest.set(i, cheapest.get(i).orCheaper(pace));
                }
            }
        }
        cheapest.forEach(pace -> out().println(pace.line(what)));
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
