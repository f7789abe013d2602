package carrel.launcher;

import carrel.indexer.Upkeep;
import carrel.indexer.settings.Mistakes;
import carrel.indexer.settings.SettingsFile;
import carrel.searchapi.Attendance;
import carrel.searchapi.ServeCommand;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives those of one module what another module knows. */
final class Wiring implements IFactory {
    private static final Attendance ATTENDANCE = (settings, index, catalog) -> {
        try {
            return Upkeep.begin(SettingsFile.read(settings), index, catalog);
        } catch (Mistakes mistakes) {
            throw new IOException(mistakes.getMessage(), mistakes);
        }
    };

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == ServeCommand.class
                ? type.cast(new ServeCommand(ATTENDANCE, LevelledFile::of))
                : CommandLine.defaultFactory().create(type);
    }
}
