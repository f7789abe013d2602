package carrel.launcher;

import carrel.catalog.lucene.IndexBackup;
import carrel.catalog.lucene.IndexCheck;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code carrel backup}: a copy of an index as it was at one commit. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Copies an index as it is at its newest commit, while it is searched and written.")
final class BackupCommand extends BackupStep {
    @Parameters(paramLabel = "BACKUP", description = "The folder to copy it into; not there yet, or empty.")
    private Path backup = Path.of("");

    @Override
    IndexCheck copy(Path index) throws IOException {
        return IndexBackup.backup(index, backup);
    }

    @Override
    String outcome(Path index) {
        return "are kept in " + backup + ", read back and found whole";
    }
}
