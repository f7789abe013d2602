package carrel.benchmarks.pieces;

import carrel.analyzers.levels.Readability;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How fast texts are levelled, all of {@link Texts} in turn. */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LevelOfText {
    @Benchmark
    public void level(Texts texts, Texts.Pace pace, Blackhole taken) {
        for (String text : texts.all()) {
            taken.consume(Readability.of(text));
        }
        pace.megabytes += texts.megabytes();
    }
}
