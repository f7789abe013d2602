package carrel.catalog.lucene;

import carrel.catalog.search.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;

/**
 * One thing that is asked of an edition, and what it counts for: searched and explained by the same query.
 *
 * @param signal what it counts as
 * @param about the reader's words that it asks about
 * @param words the single words, where it asks for several; their queries add up to the clause's
 * @param until the last day on which it is asked, where a librarian has set one
 */
record Clause(
        Signal signal, String about, Query query, Occur occur, List<NeededWord> words, Optional<LocalDate> until) {
    Clause {
        words = List.copyOf(words);
    }

    Clause(Signal signal, String about, Query query, Occur occur) {
        this(signal, about, query, occur, List.of(), Optional.empty());
    }

    /** The same, asked with another query. */
    Clause asking(Query other) {
        return new Clause(signal, about, other, occur, words, until);
    }

    /** A word, or a topic's name of several words, of those that are asked for. */
    record NeededWord(TopicNames name, Query query) {}
}
