package carrel.launcher;

import carrel.searchapi.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives those of one module what another module knows. */
final class Wiring implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == ServeCommand.class
                ? type.cast(new ServeCommand(new LibraryAttendance(), LevelledFile::of))
                : CommandLine.defaultFactory().create(type);
    }
}
