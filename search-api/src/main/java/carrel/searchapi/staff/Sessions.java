package carrel.searchapi.staff;

import carrel.searchapi.state.State;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Sessions. What the browser holds is a secret of which only a digest is kept. */
public final class Sessions {
    static final Duration LASTS = Duration.ofHours(9);

    private final State state;
    private final Clock clock;

    public Sessions(State state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    /** Begins one; returns what the browser is to hold. */
    String begin(String account) {
        String secret = Secrets.next();
        state.change("DELETE FROM session WHERE expires <= ?", clock.millis());
        state.change(
                "INSERT INTO session (token, account, form_token, expires) VALUES (?, ?, ?, ?)",
                Secrets.digest(secret),
                account,
                Secrets.next(),
                clock.millis() + LASTS.toMillis());
        return secret;
    }

    Optional<Session> of(String secret) {
        return state
                .rows(
                        "SELECT account, form_token FROM session WHERE token = ? AND expires > ?",
                        row -> new Session(row.getString(1), row.getString(2)),
                        Secrets.digest(secret),
                        clock.millis())
                .stream()
                .findFirst();
    }

    void end(String secret) {
        state.change("DELETE FROM session WHERE token = ?", Secrets.digest(secret));
    }
}
