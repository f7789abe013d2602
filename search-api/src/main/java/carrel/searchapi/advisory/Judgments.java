package carrel.searchapi.advisory;

import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.readalikes.Curation;
import carrel.searchapi.state.State;
import java.io.IOException;
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
    private final CatalogSearcher catalog;
    private volatile Optional<Known> known = Optional.empty();

    /** What is said, and the state of the catalog in which the works of pairs were looked for. */
    private record Known(Curation said, String in) {
        boolean holdsIn(String now) {
            return said.pairs().isEmpty() || in.equals(now);
        }
    }

    public Judgments(State state, CatalogSearcher catalog) {
        this.state = state;
        this.catalog = catalog;
    }

    /** All that is said. Readers are answered without it when the state cannot be read. */
    @Override
    public Curation get() {
        String now = newest();
        return known.filter(ready -> ready.holdsIn(now)).map(Known::said).orElseGet(() -> read(now));
    }

    /** The state of the catalog; while it cannot be told, what is known of the one before holds. */
    private String newest() {
        try {
            return catalog.state();
        } catch (IOException unreadable) {
            return known.map(Known::in).orElse("");
        }
    }

    /** The pairs, the newest first. */
    List<KeptPair> pairs() {
        return state.rows(
                "SELECT one, other, one_title, other_title FROM pair ORDER BY number DESC",
                row -> new KeptPair(new Pair(row.getString(1), row.getString(2)), row.getString(3), row.getString(4)));
    }

    /** Whether there is room for so many more pairs. */
    boolean hasRoomFor(int more) {
        return pairs().size() + more <= PAIRS_MAX;
    }

    /** Pairs works; returns how many of the pairs are new. */
    int pair(List<KeptPair> pairs) {
        int added = 0;
        for (int from = 0; from < pairs.size(); from += ROWS_AT_ONCE) {
            List<KeptPair> some = pairs.subList(from, Math.min(from + ROWS_AT_ONCE, pairs.size()));
            List<Object> values = new ArrayList<>();
            some.forEach(kept -> Collections.addAll(
                    values, kept.pair().one(), kept.pair().other(), kept.oneTitle(), kept.otherTitle()));
            added += state.change(
                    "INSERT OR IGNORE INTO pair (one, other, one_title, other_title) VALUES "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?)")),
                    values.toArray());
        }
        sayAnew();
        return added;
    }

    /** Parts works again. */
    void part(Pair pair) {
        state.change("DELETE FROM pair WHERE one = ? AND other = ?", pair.one(), pair.other());
        sayAnew();
    }

    /** Whether appeal terms fit a work; replaces what was said of the work before. */
    void judge(String work, Map<String, Boolean> fits) {
        state.change("DELETE FROM appeal_judgment WHERE work = ?", work);
        fits.forEach((term, yes) -> state.change(
                "INSERT INTO appeal_judgment (work, term, fits) VALUES (?, ?, ?)", work, term, yes ? 1 : 0));
        sayAnew();
    }

    private synchronized Curation read(String now) {
        if (known.filter(ready -> ready.holdsIn(now)).isEmpty()) {
            try {
                known = Optional.of(new Known(state.isKept() ? said() : Curation.NONE, now));
            } catch (State.StateFailed unreadable) {
                LOG.warn("Read-alikes do without what the staff say of books: {}", unreadable.toString());
                known = Optional.of(new Known(Curation.NONE, now));
            }
        }
        return known.orElseThrow().said();
    }

    private void sayAnew() {
        known = Optional.of(new Known(said(), newest()));
    }

    /** The pair as its works are called now; as it was kept when the catalog cannot be read. */
    private Optional<Pair> found(KeptPair kept) {
        try {
            return kept.in(catalog);
        } catch (IOException unreadable) {
            return Optional.of(kept.pair());
        }
    }

    private Curation said() {
        Map<String, Set<String>> pairs = new HashMap<>();
        for (Pair pair : pairs().stream().flatMap(kept -> found(kept).stream()).toList()) {
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
