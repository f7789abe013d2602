package carrel.searchapi.unanswered;

import carrel.analyzers.text.Analysis;
import carrel.searchapi.state.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Searches that found nothing, as a librarian may see them: only those that came on {@value Occasions#OCCASIONS_MIN}
 * occasions, and never with who, when or from where. Until then nothing is written down, and memory holds a digest that
 * only this run of the program can make. Decision 0036 says why this much and no more.
 */
public final class UnansweredSearches {
    private static final int WORDS_MAX = 5;
    private static final int CHARACTERS_MAX = 50;
    private static final int MONTHS_KEPT = 12;

    /** What is likely a number of a person or a card, or an address; books are not looked for by these. */
    private static final Pattern PERSONAL = Pattern.compile(".*(?:@|[0-9]{5}).*", Pattern.DOTALL);

    private final State state;
    private final Clock clock;
    private final Occasions occasions = new Occasions();
    private final LocalDate since;

    /**
     * What was looked for.
     *
     * @param words folded, as the catalogue compares them
     * @param occasions on how many it was asked, at least {@value Occasions#OCCASIONS_MIN}
     * @param month when it was asked last: {@code 2026-11}
     */
    public record Unanswered(String words, int occasions, String month) {}

    public UnansweredSearches(State state, Clock clock) {
        this.state = state;
        this.clock = clock;
        this.since = day(clock.instant());
    }

    /** Counts a search that found nothing. */
    public void note(String query) {
        Optional<String> words = countable(query);
        if (words.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        occasions.add(words.get(), now).ifPresent(reached -> keep(words.get(), reached, now));
    }

    /** The day on which this run began to count. */
    public LocalDate since() {
        return since;
    }

    /** All that may be seen, the most asked for first. */
    public List<Unanswered> all() {
        state.change("DELETE FROM unanswered WHERE month < ?", month(clock.instant(), -MONTHS_KEPT));
        return state.rows(
                "SELECT words, occasions, month FROM unanswered ORDER BY occasions DESC, words",
                row -> new Unanswered(row.getString(1), row.getInt(2), row.getString(3)));
    }

    /** Takes one away: it was answered by buying, or should not be seen. */
    public void forget(String words) {
        state.change("DELETE FROM unanswered WHERE words = ?", words);
    }

    private void keep(String words, int reached, Instant now) {
        state.change(
                "INSERT INTO unanswered (words, occasions, month) VALUES (?, ?, ?)"
                        + " ON CONFLICT (words) DO UPDATE SET occasions = occasions + 1, month = excluded.month",
                words,
                reached,
                month(now, 0));
    }

    private static Optional<String> countable(String query) {
        if (query.length() > CHARACTERS_MAX || PERSONAL.matcher(query).matches()) {
            return Optional.empty();
        }
        List<String> words = Analysis.WHOLE.terms(query);
        return words.stream()
                .filter(whole -> whole.split(" ").length <= WORDS_MAX)
                .findFirst();
    }

    private static String month(Instant instant, int later) {
        return day(instant).plusMonths(later).toString().substring(0, "2026-11".length());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
