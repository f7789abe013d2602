package carrel.launcher;

import carrel.catalog.lucene.IndexBackup;
import carrel.catalog.lucene.IndexCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carrel backup}: a copy of an index as it was at one commit. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Copies an index as it is at its newest commit, while it is searched and written.")
final class BackupCommand implements Callable<Integer> {
    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The folder of the index.")
    private Path index = Path.of("");

    @Parameters(paramLabel = "BACKUP", description = "The folder to copy it into; not there yet, or empty.")
    private Path backup = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        IndexCheck check = IndexBackup.backup(index, backup);
        spec.commandLine()
                .getOut()
                .printf(
                        "%,d works in %,d editions are kept in %s, read back and found whole.%n",
                        check.size().works(), check.size().editions(), backup);
        return ExitCode.OK;
    }
}
