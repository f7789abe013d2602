package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnalysisOnAnyTextTest {
    private static final int SEEDS = 40;
    private static final int TEXTS_PER_SEED = 12;
    private static final int THREADS = 8;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private static List<String> texts(long seed) {
        return LongStream.range(0, TEXTS_PER_SEED)
                .mapToObj(text -> AnyText.of(seed * TEXTS_PER_SEED + text))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTokenLiesInTheTextAndRunsForward(long seed) throws IOException {
        for (String text : texts(seed)) {
            for (Analysis analysis : Analysis.values()) {
                assertWellFormed(analysis.analyzer(), text);
                assertWellFormed(analysis.queryAnalyzer(), text);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsAskedIsAmongWhatIsWritten(long seed) {
        for (String text : texts(seed)) {
            for (Analysis analysis : Analysis.values()) {
                Set<String> written = new HashSet<>(analysis.indexedTerms(text));
                List<String> missing = analysis.terms(text).stream()
                        .filter(term -> !written.contains(term))
                        .toList();

                assertEquals(List.of(), missing, () -> analysis + " of " + text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIndexTakesAnyText(Analysis analysis) throws IOException {
        FieldType withOffsets = new FieldType(TextField.TYPE_NOT_STORED);
        withOffsets.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter index = new IndexWriter(directory, new IndexWriterConfig(analysis.analyzer()))) {
            seeds().forEach(seed -> texts(seed).forEach(text -> {
                Document document = new Document();
                document.add(new Field("any", text, withOffsets));
                try {
                    index.addDocument(document);
                } catch (IOException e) {
                    throw new AssertionError("seed " + seed, e);
                }
            }));

            assertEquals(SEEDS * TEXTS_PER_SEED, index.getDocStats().numDocs);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyThreadsGetTheTermsThatOneGets(Analysis analysis) throws Exception {
        List<String> texts =
                seeds().boxed().flatMap(seed -> texts(seed).stream()).toList();
        List<List<String>> alone = texts.stream().map(analysis::indexedTerms).toList();
        Callable<List<List<String>>> together =
                () -> texts.stream().map(analysis::indexedTerms).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<List<List<String>>>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                calls.add(together);
            }
            for (Future<List<List<String>>> answer : threads.invokeAll(calls)) {
                assertEquals(alone, answer.get());
            }
        }
    }

    @Test
    void aTermThatNoIndexWouldTakeIsCut() {
        String endless = "ﷺ".repeat(40_000);

        for (Analysis analysis : Analysis.values()) {
            for (String term : analysis.indexedTerms(endless)) {
                assertTrue(term.length() <= SingleTermFilter.CHARACTERS_MAX, analysis + " gave " + term.length());
            }
        }
    }

    private static void assertWellFormed(Analyzer analyzer, String text) throws IOException {
        try (TokenStream tokens = analyzer.tokenStream("any", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            PositionLengthAttribute span = tokens.addAttribute(PositionLengthAttribute.class);
            int lastStart = 0;
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                assertFalse(term.isEmpty(), text);
                assertTrue(position >= 0, text);
                assertTrue(span.getPositionLength() >= 1, text);
                assertTrue(lastStart <= offset.startOffset(), text);
                assertTrue(offset.startOffset() <= offset.endOffset(), text);
                assertTrue(offset.endOffset() <= text.length(), text);
                lastStart = offset.startOffset();
            }
            tokens.end();
            assertTrue(offset.endOffset() <= text.length(), text);
        }
    }
}
