package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharedAnalysesTest {
    private static final int SEEDS = 400;

    /** More than a lexicon holds. */
    private static final int WORDS = 150_000;

    private final SharedAnalyses shared = new SharedAnalyses();

    private record Token(BytesRef term, int step, int start, int end) {}

    @ParameterizedTest
    @EnumSource
    void theTermsAreThoseOfTheAnalysisAlone(Analysis analysis) throws IOException {
        for (long seed : LongStream.range(0, SEEDS).toArray()) {
            String text = AnyText.of(seed);
            List<Token> alone = tokens(analysis.analyzer(), text);

            assertEquals(alone, tokens(shared.analyzer(analysis), text), "seed " + seed);
            assertEquals(alone, tokens(shared.analyzer(analysis), text), "again, seed " + seed);
        }
    }

    @Test
    void oneTextServesEveryAnalysis() throws IOException {
        String text = "The wolves' dens weren't empty: J.K. Rowling's 1,000 stories of 恐龍 and the Andes";

        for (Analysis analysis : Analysis.values()) {
            assertEquals(tokens(analysis.analyzer(), text), tokens(shared.analyzer(analysis), text));
        }
    }

    @Test
    void aTextCutAtBlanksGivesTheTermsOfTheWholeText() throws IOException {
        for (long seed : LongStream.range(0, 20 * SEEDS).toArray()) {
            String text = latinText(seed);
            List<Token> alone = tokens(Analysis.WORDS.analyzer(), text);

            assertEquals(alone, tokens(shared.analyzer(Analysis.WORDS), text), "seed " + seed);
        }
    }

    /** Letters, signs and blanks such that many letters stand alone. */
    private static String latinText(long seed) {
        String common = "    aBcDé.'-,1_:";
        Random chance = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(60); i > 0; i--) {
            boolean any = chance.nextInt(8) == 0;
            text.append(any ? (char) chance.nextInt(0x250) : common.charAt(chance.nextInt(common.length())));
        }
        return text.toString();
    }

    @Test
    void moreWordsThanItKeepsDoNoHarm() throws IOException {
        Analyzer english = shared.analyzer(Analysis.ENGLISH);
        List<Token> before = tokens(english, "foxes and wolves");

        for (int word = 0; word < WORDS; word++) {
            tokens(english, "numbers" + word);
        }

        assertEquals(before, tokens(english, "foxes and wolves"));
    }

    private static List<Token> tokens(Analyzer analyzer, String text) throws IOException {
        try (TokenStream stream = analyzer.tokenStream("any", text)) {
            TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            List<Token> tokens = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                BytesRef bytes = BytesRef.deepCopyOf(term.getBytesRef());
                tokens.add(new Token(bytes, step.getPositionIncrement(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            tokens.add(new Token(new BytesRef(), step.getPositionIncrement(), 0, offset.endOffset()));
            return tokens;
        }
    }
}
