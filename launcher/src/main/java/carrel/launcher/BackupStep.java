package carrel.launcher;

import carrel.catalog.lucene.IndexCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a backup and its return have in common: an index is copied whole, and its size told. */
abstract class BackupStep implements Callable<Integer> {
    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The folder of the index.")
    private Path index = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Copies it, and looks whether the copy is whole. */
    abstract IndexCheck copy(Path index) throws IOException;

    /** What has become of the works, for the end of a sentence. */
    abstract String outcome(Path index);

    @Override
    public final Integer call() throws IOException {
        IndexCheck check = copy(index);
        spec.commandLine()
                .getOut()
                .printf(
                        "%,d works in %,d editions %s.%n",
                        check.size().works(), check.size().editions(), outcome(index));
        return ExitCode.OK;
    }
}
