package carrel.benchmarks.pieces;

import carrel.benchmarks.records.Patterns;
import carrel.benchmarks.records.RecordsCommand;
import carrel.benchmarks.records.VariedRecords;
import carrel.catalog.lucene.IndexFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Records varied from real ones, in a file of MARC in a folder of its own. */
@State(Scope.Benchmark)
public class MarcFile {
    /** The name of the parameter {@link #records}. */
    static final String RECORDS = "records";

    /** The name of the parameter {@link #patterns}. */
    static final String PATTERNS = "patterns";

    /** The records of the shelf, from the folder of the source code. */
    static final String SHELF = "test-corpus/shelf";

    private static final long SEED = 1;

    @Param(SHELF)
    public String patterns = SHELF;

    @Param("2000")
    public int records = 2_000;

    private Path folder = Path.of("");

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("carrel-pieces");
        VariedRecords varied = new VariedRecords(Patterns.read(List.of(Path.of(patterns)), SEED), SEED);
        RecordsCommand.write(varied, records, path());
    }

    @TearDown
    public void delete() throws IOException {
        IndexFolder.delete(index());
        Files.delete(path());
        Files.delete(folder);
    }

    Path path() {
        return folder.resolve("records.mrc");
    }

    /** A place for an index beside it; deleted with it. */
    Path index() {
        return folder.resolve("index");
    }
}
