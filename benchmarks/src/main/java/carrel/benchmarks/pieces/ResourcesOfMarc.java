package carrel.benchmarks.pieces;

import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How fast a file of MARC is cut into records, and each decoded and mapped to a resource; the score is files. */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ResourcesOfMarc {
    @Benchmark
    public void mapped(MarcFile marc, Blackhole taken) throws IOException {
        SourceFile file = new SourceFile(marc.path(), "varied");
        try (Records records = SourceFormats.ofRecords().of(file).orElseThrow().open(file, 0)) {
            for (Optional<Read> next = records.next(); next.isPresent(); next = records.next()) {
                taken.consume(next.get());
            }
        }
    }
}
