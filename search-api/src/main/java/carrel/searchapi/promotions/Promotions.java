package carrel.searchapi.promotions;

import carrel.catalog.search.Promotion;
import carrel.catalog.search.Promotion.Days;
import carrel.catalog.search.Promotion.OfSubject;
import carrel.catalog.search.Promotion.OfWork;
import carrel.catalog.search.Promotion.Pin;
import carrel.searchapi.staff.Secrets;
import carrel.searchapi.state.State;
import carrel.searchapi.wording.Saying;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The promotions of a library. They belong to all its staff, and nothing is kept of who searches. */
public final class Promotions {
    /** More would lift half the catalog, and each is looked up in every search. */
    static final int PROMOTIONS_MAX = 100;

    private final State state;
    private final Clock clock;

    /** Asked in every search, so not read from the disk each time; empty until it is read. */
    private volatile Optional<List<KeptPromotion>> known = Optional.empty();

    /** @param clock whose day is taken in this computer's own time zone, as a librarian means it */
    public Promotions(State state, Clock clock) {
        this.state = state;
        this.clock = clock.withZone(ZoneId.systemDefault());
    }

    /** Those that hold today. */
    List<KeptPromotion> now() {
        LocalDate today = today();
        return all().stream()
                .filter(kept -> kept.promotion().days().include(today))
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All, the first to end first. */
    List<KeptPromotion> all() {
        Optional<List<KeptPromotion>> read = known;
        if (read.isEmpty()) {
            // Searching alone should not make a database where nobody keeps anything.
            read = Optional.of(
                    state.isKept()
                            ? state.rows(
                                    "SELECT id, kind, search, target, first_day, last_day, title FROM promotion"
                                            + " ORDER BY last_day, target",
                                    Promotions::read)
                            : List.of());
            known = read;
        }
        return read.get();
    }

    /**
     * Keeps a new one.
     *
     * @param title of its work; empty for a subject
     * @throws Unfit when there are too many
     */
    void add(Promotion promotion, String title) {
        if (all().size() >= PROMOTIONS_MAX) {
            throw new Unfit(Saying.of("promote.full", PROMOTIONS_MAX));
        }
        switch (promotion) {
            case Pin pin -> add("pin", pin.search(), pin.work(), title, pin.days());
            case OfWork of -> add("work", "", of.work(), title, of.days());
            case OfSubject of -> add("subject", "", of.subject(), title, of.days());
        }
    }

    /** Ends one for good. */
    void end(String id) {
        state.change("DELETE FROM promotion WHERE id = ?", id);
        known = Optional.empty();
    }

    private void add(String kind, String search, String target, String title, Days days) {
        state.change(
                "INSERT INTO promotion (id, kind, search, target, title, first_day, last_day)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Secrets.next(),
                kind,
                search,
                target,
                title,
                days.first().toString(),
                days.last().toString());
        known = Optional.empty();
    }

    private static KeptPromotion read(ResultSet row) throws SQLException {
        String target = row.getString(4);
        Days days = new Days(LocalDate.parse(row.getString(5)), LocalDate.parse(row.getString(6)));
        Promotion promotion =
                switch (row.getString(2)) {
                    case "pin" -> new Pin(row.getString(3), target, days);
                    case "work" -> new OfWork(target, days);
                    default -> new OfSubject(target, days);
                };
        return new KeptPromotion(row.getString(1), promotion, row.getString(7));
    }
}
