package carrel.catalog.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was found out lately, mostly of one state of the index. Whoever chooses a filter or turns the page asks the same words
 * again, and so does a class that is told what to look for. What was not asked for longest is forgotten first, and not for a
 * question that comes for the first time: most never come again, and where each drove out another one, hundreds a second
 * would grow old in Java's heap. Safe for many threads.
 *
 * @param <Q> a question: all that its answer depends on beside the state of the index
 * @param <A> its answer
 */
public final class Recent<Q, A> {
    /** A power of two: the lowest bits of a hash say its place. */
    private static final int HASHES = 1 << 12;

    private final long weightMax;

    /** Up to which answers are kept that were asked for once. */
    private final long weightOfNewMax;

    private final ToLongFunction<A> weightOf;
    private final Map<Q, A> latest = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /** Of the latest questions, one for each place. */
    private final int[] hashes = new int[HASHES];

    /** @param weightMax of all that is kept, in the measure of {@code weightOf} */
    public Recent(long weightMax, ToLongFunction<A> weightOf) {
        this(weightMax, weightMax, weightOf);
    }

    /**
     * Keeps an answer from the second time on that it is asked for.
     *
     * @param weightMax of all that is kept, in the measure of {@code weightOf}
     */
    public static <Q, A> Recent<Q, A> onlyOfRepeated(long weightMax, ToLongFunction<A> weightOf) {
        return new Recent<>(weightMax, 0, weightOf);
    }

    private Recent(long weightMax, long weightOfNewMax, ToLongFunction<A> weightOf) {
        this.weightMax = weightMax;
        this.weightOfNewMax = weightOfNewMax;
        this.weightOf = weightOf;
    }

    /** Finds the answer to a question that is new. */
    public interface Finding<Q, A> {
        A answer(Q question) throws IOException;
    }

    /** The answer, kept or found; two who ask the same at the same time both look for it. */
    public A answer(Q question, Finding<Q, A> finding) throws IOException {
        A known = known(question);
        if (known != null) {
            return known;
        }
        A found = finding.answer(question);
        keep(question, found);
        return found;
    }

    private synchronized @Nullable A known(Q question) {
        return latest.get(question);
    }

    private synchronized void keep(Q question, A answer) {
        long more = weightOf.applyAsLong(answer);
        if (isNew(question) && weight + more > weightOfNewMax) {
            return;
        }
        A before = latest.put(question, answer);
        weight += more - (before == null ? 0 : weightOf.applyAsLong(before));
        Iterator<A> eldest = latest.values().iterator();
        while (weight > weightMax && eldest.hasNext()) {
            weight -= weightOf.applyAsLong(eldest.next());
            eldest.remove();
        }
    }

    /** Whether it was not asked lately, as far as hashes tell; from now on it was. */
    private boolean isNew(Q question) {
        int hash = question.hashCode();
        int place = (hash ^ hash >>> Short.SIZE) & HASHES - 1;
        boolean isNew = hashes[place] != hash;
        hashes[place] = hash;
        return isNew;
    }
}
