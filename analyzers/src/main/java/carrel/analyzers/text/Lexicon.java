package carrel.analyzers.text;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/** Words, numbered as they come, and which of them is the term that an analysis makes of another. */
final class Lexicon {
    /** Some 2 MB. */
    private static final int WORDS_MAX = 100_000;

    private static final int NOT_YET = 0;

    private final BytesRefHash words = new BytesRefHash();
    private final KnownPieces pieces = new KnownPieces();

    /** By the word's number, the number of its term, one higher. */
    private final Map<Analysis, int[]> terms = new EnumMap<>(Analysis.class);

    boolean isFull() {
        return words.size() >= WORDS_MAX;
    }

    /** The number of a word, new or known. */
    int number(BytesRef word) {
        int added = words.add(word);
        return added >= 0 ? added : -added - 1;
    }

    /** What words its pieces of texts hold, by these numbers. */
    KnownPieces pieces() {
        return pieces;
    }

    /** Points at the bytes of the term that an analysis makes of a word. */
    void readTerm(int word, Analysis analysis, BytesRef bytes) {
        words.get(analysis == Analysis.WORDS ? word : term(word, analysis), bytes);
    }

    private int term(int word, Analysis analysis) {
        int[] known = terms.computeIfAbsent(analysis, none -> new int[words.size()]);
        if (word >= known.length) {
            known = ArrayUtil.grow(known, word + 1);
            terms.put(analysis, known);
        }
        if (known[word] == NOT_YET) {
            String written = words.get(word, new BytesRef()).utf8ToString();
            known[word] = number(new BytesRef(analysis.termOf(written))) + 1;
        }
        return known[word] - 1;
    }
}
