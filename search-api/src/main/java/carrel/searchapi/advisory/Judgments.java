package carrel.searchapi.advisory;

import carrel.searchapi.readalikes.Curation;
import carrel.searchapi.state.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the staff say of books, kept in the state, and held ready as a whole since every suggestion asks for it. */
public final class Judgments implements Supplier<Curation> {
    /** So many pairs at most; a library that pairs every book with one other has fewer. */
    private static final int PAIRS_MAX = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(Judgments.class);

    /** As many rows as one statement of SQLite takes values for without asking. */
    private static final int ROWS_AT_ONCE = 200;

    private final State state;
    private volatile Optional<Curation> known = Optional.empty();

    public Judgments(State state) {
        this.state = state;
    }

    /** All that is said. Readers are answered without it when the state cannot be read. */
    @Override
    public Curation get() {
        Optional<Curation> ready = known;
        return ready.isPresent() ? ready.get() : read();
    }

    /** The pairs, the newest first. */
    List<Pair> pairs() {
        return state.rows(
                "SELECT one, other FROM pair ORDER BY number DESC",
                row -> new Pair(row.getString(1), row.getString(2)));
    }

    /** Whether there is room for so many more pairs. */
    boolean hasRoomFor(int more) {
        return pairs().size() + more <= PAIRS_MAX;
    }

    /** Pairs works; returns how many of the pairs are new. */
    int pair(List<Pair> pairs) {
        int added = 0;
        for (int from = 0; from < pairs.size(); from += ROWS_AT_ONCE) {
            List<Pair> some = pairs.subList(from, Math.min(from + ROWS_AT_ONCE, pairs.size()));
            List<Object> values = new ArrayList<>();
            some.forEach(pair -> Collections.addAll(values, pair.one(), pair.other()));
            added += state.change(
                    "INSERT OR IGNORE INTO pair (one, other) VALUES "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?)")),
                    values.toArray());
        }
        known = Optional.of(said());
        return added;
    }

    /** Parts works again. */
    void part(Pair pair) {
        state.change("DELETE FROM pair WHERE one = ? AND other = ?", pair.one(), pair.other());
        known = Optional.of(said());
    }

    /** Whether appeal terms fit a work; replaces what was said of the work before. */
    void judge(String work, Map<String, Boolean> fits) {
        state.change("DELETE FROM appeal_judgment WHERE work = ?", work);
        fits.forEach((term, yes) -> state.change(
                "INSERT INTO appeal_judgment (work, term, fits) VALUES (?, ?, ?)", work, term, yes ? 1 : 0));
        known = Optional.of(said());
    }

    private synchronized Curation read() {
        if (known.isEmpty()) {
            try {
                known = Optional.of(state.isKept() ? said() : Curation.NONE);
            } catch (State.StateFailed unreadable) {
                LOG.warn("Read-alikes do without what the staff say of books: {}", unreadable.toString());
                known = Optional.of(Curation.NONE);
            }
        }
        return known.orElseThrow();
    }

    private Curation said() {
        Map<String, Set<String>> pairs = new HashMap<>();
        for (Pair pair : pairs()) {
            pairs.computeIfAbsent(pair.one(), fresh -> new HashSet<>()).add(pair.other());
            pairs.computeIfAbsent(pair.other(), fresh -> new HashSet<>()).add(pair.one());
        }
        Map<String, Map<String, Boolean>> appeal = new HashMap<>();
        state.rows("SELECT work, term, fits FROM appeal_judgment", row -> appeal.computeIfAbsent(
                        row.getString(1), fresh -> new HashMap<>())
                .put(row.getString(2), row.getInt(3) == 1));
        return new Curation(pairs, appeal);
    }
}
