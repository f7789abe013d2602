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

/** {@code carrel restore}: puts a backup in use. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Puts a backup in use, beside the index that was used before.",
            "A server under way changes over by itself."
        })
final class RestoreCommand implements Callable<Integer> {
    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The folder of the index.")
    private Path index = Path.of("");

    @Parameters(paramLabel = "BACKUP", description = "The folder that carrel backup has made.")
    private Path backup = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        IndexCheck check = IndexBackup.restore(backup, index);
        spec.commandLine()
                .getOut()
                .printf(
                        "%,d works in %,d editions are in use in %s, document for document those of the backup.%n",
                        check.size().works(), check.size().editions(), index);
        return ExitCode.OK;
    }
}
