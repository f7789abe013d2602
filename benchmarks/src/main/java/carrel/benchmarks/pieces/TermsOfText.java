package carrel.benchmarks.pieces;

import carrel.analyzers.text.Analysis;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How fast each named analysis turns texts into terms, as a field is written; each line is one value of the field. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TermsOfText {
    /** Every one: without names, JMH takes all constants. */
    @Param
    public Analysis analysis = Analysis.WORDS;

    @Benchmark
    public void terms(Texts texts, Texts.Pace pace, Blackhole taken) {
        for (String text : texts.all()) {
            text.lines().forEach(line -> taken.consume(analysis.indexedTerms(line)));
        }
        pace.megabytes += texts.megabytes();
    }
}
