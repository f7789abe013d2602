package carrel.benchmarks.pieces;

import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Suggestion;
import carrel.searchapi.readalikes.ReadAlike;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long a catalog takes to answer, without HTTP: one result with and without facets, suggestions, and read-alikes. */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnswersOfCatalog {
    private static final Set<String> FACETS =
            CatalogSchema.FACETS.stream().map(CatalogField::name).collect(Collectors.toSet());
    private static final SearchRequest ONE_RESULT =
            SearchRequest.of("animals").withPage(1, 1).withPassages(false);
    private static final int SUGGESTIONS = 8;

    @Benchmark
    public SearchPage search(VariedCatalog varied) throws IOException {
        return varied.catalog().search(ONE_RESULT);
    }

    @Benchmark
    public SearchPage searchWithFacets(VariedCatalog varied) throws IOException {
        return varied.catalog().search(ONE_RESULT.withFacets(FACETS));
    }

    @Benchmark
    public List<Suggestion> suggestions(VariedCatalog varied) throws IOException {
        return varied.catalog().suggest("an", SUGGESTIONS);
    }

    @Benchmark
    public List<ReadAlike> readAlikes(VariedCatalog varied) throws IOException {
        return varied.readAlikes().of(varied.nextWork());
    }
}
