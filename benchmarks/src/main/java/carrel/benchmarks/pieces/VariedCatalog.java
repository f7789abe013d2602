package carrel.benchmarks.pieces;

import carrel.catalog.Work;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.IndexCommand;
import carrel.searchapi.readalikes.ReadAlikes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import picocli.CommandLine;

/** The catalog of a {@link MarcFile}, opened. */
@State(Scope.Benchmark)
public class VariedCatalog {
    private Optional<Opened> opened = Optional.empty();
    private int asked;

    private record Opened(LuceneCatalog catalog, ReadAlikes readAlikes, List<Work> works) {}

    @Setup
    public void open(MarcFile marc) throws IOException {
        int status = new CommandLine(new IndexCommand())
                // What it says at the end would stand among the scores; what goes wrong is said elsewhere.
                .setOut(new PrintWriter(Writer.nullWriter()))
                .execute("--index", marc.index().toString(), marc.path().toString());
        if (status != 0) {
            throw new IOException("the varied records could not be indexed");
        }
        LuceneCatalog catalog = LuceneCatalog.open(marc.index());
        List<Work> works = new ArrayList<>();
        catalog.each(works::add);
        opened = Optional.of(new Opened(catalog, ReadAlikes.over(catalog), List.copyOf(works)));
    }

    @TearDown
    public void close() throws IOException {
        catalog().close();
    }

    LuceneCatalog catalog() {
        return opened.orElseThrow().catalog();
    }

    ReadAlikes readAlikes() {
        return opened.orElseThrow().readAlikes();
    }

    /** Another work each time, in turn. */
    Work nextWork() {
        List<Work> works = opened.orElseThrow().works();
        asked = (asked + 1) % works.size();
        return works.get(asked);
    }
}
