package carrel.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code carrel demo}: a small school library, indexed when needed, open to readers. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Opens a small school library to try Carrel with.")
final class DemoCommand implements Callable<Integer> {
    private static final String PORT_DEFAULT = "7070";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = PORT_DEFAULT,
            description = "Default: ${DEFAULT-VALUE}; 0 takes any that is free.")
    private String port = PORT_DEFAULT;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Where its index is kept; in Carrel's own folder, unless said otherwise.")
    private Optional<Path> index = Optional.empty();

    @Option(names = "--trial", hidden = true, description = "As carrel serve --trial.")
    private boolean trial;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        // Set by the carrel script; without it, as in an editor, the working directory is the clone.
        Path home = Path.of(System.getProperty("carrel.home", ""));
        Path demo = index.orElse(home.resolve("demo"));
        DemoShelf shelf = DemoShelf.in(home);
        if (!shelf.isIn(demo)) {
            int status = index(shelf, demo);
            if (status != ExitCode.OK) {
                return status;
            }
        }
        List<String> call = new ArrayList<>(List.of("serve", "--index", demo.toString(), "--port", port));
        if (trial) {
            call.add("--trial");
        }
        return run(call.toArray(String[]::new));
    }

    private int index(DemoShelf shelf, Path demo) throws IOException {
        Files.createDirectories(demo);
        if (!Files.isWritable(demo)) {
            throw new IOException("the demo's index cannot be written to " + demo + "; name a folder: --index DIR");
        }
        spec.commandLine().getOut().println("Indexing the demo's library…");
        List<String> call = new ArrayList<>(List.of("index", "--index", demo.toString(), "--rebuild"));
        shelf.sources().forEach(source -> call.add(source.toString()));
        int status = run(call.toArray(String[]::new));
        if (status == ExitCode.OK) {
            shelf.noteIn(demo);
        }
        return status;
    }

    /** The same as if it were called from a shell. */
    private int run(String... call) {
        CommandLine here = spec.commandLine();
        return Carrel.commandLine().setOut(here.getOut()).setErr(here.getErr()).execute(call);
    }
}
