package carrel.launcher;

import carrel.catalog.lucene.IndexBackup;
import carrel.catalog.lucene.IndexCheck;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code carrel restore}: puts a backup in use. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Puts a backup in use, beside the index that was used before.",
            "A server under way changes over by itself."
        })
final class RestoreCommand extends BackupStep {
    @Parameters(paramLabel = "BACKUP", description = "The folder that carrel backup has made.")
    private Path backup = Path.of("");

    @Override
    IndexCheck copy(Path index) throws IOException {
        return IndexBackup.restore(backup, index);
    }

    @Override
    String outcome(Path index) {
        return "are in use in " + index + ", document for document those of the backup";
    }
}
