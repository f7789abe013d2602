package carrel.benchmarks.engines;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which engines are measured, and where their indexes are. */
final class EngineOptions {
    @Option(
            names = "--work",
            required = true,
            paramLabel = "DIR",
            description = "Where carrel bench index builds the indexes, and carrel bench search finds them.")
    private Path folder = Path.of("");

    @Option(
            names = "--solr",
            paramLabel = "CLASSPATH",
            description = "Of the module benchmarks-solr with all its jars; without it Solr is left out.")
    private Optional<String> solr = Optional.empty();

    Path folder() {
        return folder;
    }

    EngineProcess processes() {
        return new EngineProcess(solr);
    }
}
