package carrel.searchapi.units;

import carrel.searchapi.staff.Secrets;
import carrel.searchapi.state.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The units of all owners. Whoever names an owner gets that owner's alone: another's is not there. */
public final class Units {
    static final int UNITS_OF_OWNER_MAX = 500;
    private static final String COLUMNS = "SELECT id, owner, share, content, changed FROM unit ";

    private final State state;
    private final Clock clock;

    public Units(State state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    /** Keeps a new one; its id, or nothing when the owner has too many. */
    Optional<String> add(String owner, Unit unit) {
        if (of(owner).size() >= UNITS_OF_OWNER_MAX) {
            return Optional.empty();
        }
        String id = Secrets.next();
        state.change(
                "INSERT INTO unit (id, owner, content, changed) VALUES (?, ?, ?, ?)",
                id,
                owner,
                UnitJson.write(unit),
                clock.millis());
        return Optional.of(id);
    }

    /** An owner's, the newest first. */
    List<KeptUnit> of(String owner) {
        return state.rows(COLUMNS + "WHERE owner = ? ORDER BY changed DESC, id", Units::read, owner);
    }

    Optional<KeptUnit> of(String owner, String id) {
        return state.rows(COLUMNS + "WHERE owner = ? AND id = ?", Units::read, owner, id).stream()
                .findFirst();
    }

    /** The one that a link for readers leads to. */
    Optional<KeptUnit> shared(String share) {
        return state.rows(COLUMNS + "WHERE share = ?", Units::read, share).stream()
                .findFirst();
    }

    /** Changes one, unless it was changed since; whether it did. */
    boolean put(String owner, String id, Unit unit, long unchangedSince) {
        long now = Math.max(clock.millis(), unchangedSince + 1);
        return state.change(
                        "UPDATE unit SET content = ?, changed = ? WHERE owner = ? AND id = ? AND changed = ?",
                        UnitJson.write(unit),
                        now,
                        owner,
                        id,
                        unchangedSince)
                > 0;
    }

    /** Gives readers a new link, or takes it away. */
    void share(String owner, String id, boolean shared) {
        if (shared) {
            state.change("UPDATE unit SET share = ? WHERE owner = ? AND id = ?", Secrets.next(), owner, id);
        } else {
            state.change("UPDATE unit SET share = NULL WHERE owner = ? AND id = ?", owner, id);
        }
    }

    /** Deletes one for good. */
    void delete(String owner, String id) {
        state.change("DELETE FROM unit WHERE owner = ? AND id = ?", owner, id);
    }

    private static KeptUnit read(ResultSet row) throws SQLException {
        return new KeptUnit(
                row.getString(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                UnitJson.read(row.getString(4)),
                row.getLong(5));
    }
}
