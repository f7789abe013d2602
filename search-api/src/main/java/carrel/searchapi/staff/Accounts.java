package carrel.searchapi.staff;

import carrel.searchapi.state.State;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Local accounts of the staff. Passwords are kept as argon2id hashes. */
public final class Accounts {
    public static final int PASSWORD_CHARACTERS_MIN = 10;
    public static final int PASSWORD_CHARACTERS_MAX = 200;

    /** After so many failures in a row a name is locked for {@link #LOCKED}. */
    static final int FAILURES_MAX = 5;

    static final Duration LOCKED = Duration.ofMinutes(15);

    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9._@-]{0,62}[a-z0-9])?");

    /** As OWASP advises at least: 19 MiB, two passes, one lane. */
    private static final int MEMORY_KIB = 19_456;

    /**
     * Compared with when there is no such account, so that the answer takes as long: a hash of naught, which no password
     * is known to have.
     */
    private static final String NOBODY =
            "$argon2id$v=19$m=" + MEMORY_KIB + ",t=2,p=1$" + "A".repeat(22) + "$" + "A".repeat(43);

    private final State state;
    private final Clock clock;

    public Accounts(State state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    /**
     * Makes an account, or gives one a new password, which ends its sessions.
     *
     * @throws IllegalArgumentException saying what a name or a password must be
     */
    public void put(String name, String password) {
        String plain = plain(name);
        if (!NAME.matcher(plain).matches()) {
            throw new IllegalArgumentException(
                    "a name has 1 to 64 letters a to z, digits and . _ @ - inside, but got \"" + name + "\"");
        }
        if (password.length() < PASSWORD_CHARACTERS_MIN || password.length() > PASSWORD_CHARACTERS_MAX) {
            throw new IllegalArgumentException("a password has " + PASSWORD_CHARACTERS_MIN + " to "
                    + PASSWORD_CHARACTERS_MAX + " characters, but got " + password.length());
        }
        String hash = argon2().hash(password).getResult();
        state.change(
                "INSERT INTO account (name, password, created) VALUES (?, ?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET password = excluded.password",
                plain,
                hash,
                clock.millis());
        state.change("DELETE FROM session WHERE account = ?", plain);
        state.change("DELETE FROM failed_sign_in WHERE name = ?", attempted(plain));
    }

    /** Deletes an account with all its lists; whether it was there. */
    public boolean remove(String name) {
        state.change("DELETE FROM failed_sign_in WHERE name = ?", attempted(plain(name)));
        return state.change("DELETE FROM account WHERE name = ?", plain(name)) > 0;
    }

    /** The names, in the order of the alphabet. */
    public List<String> names() {
        return state.rows("SELECT name FROM account ORDER BY name", row -> row.getString(1));
    }

    /**
     * The account whose password that is. One at a time, since each look takes memory on purpose; after
     * {@value #FAILURES_MAX} failures in a row none is right for a while, whether the account exists or not.
     */
    synchronized Optional<String> signIn(String name, String password) {
        String plain = plain(name);
        if (plain.length() > 64 || password.length() > PASSWORD_CHARACTERS_MAX || isLocked(plain)) {
            return Optional.empty();
        }
        Optional<String> hash =
                state.rows("SELECT password FROM account WHERE name = ?", row -> row.getString(1), plain).stream()
                        .findFirst();
        boolean right = argon2().check(password, hash.orElse(NOBODY));
        if (right && hash.isPresent()) {
            state.change("DELETE FROM failed_sign_in WHERE name = ?", attempted(plain));
            return Optional.of(plain);
        }
        fail(plain);
        return Optional.empty();
    }

    private boolean isLocked(String name) {
        return state
                .rows(
                        "SELECT 1 FROM failed_sign_in WHERE name = ? AND failures >= ? AND last > ?",
                        row -> true,
                        attempted(name),
                        FAILURES_MAX,
                        clock.millis() - LOCKED.toMillis())
                .stream()
                .findFirst()
                .orElse(false);
    }

    private void fail(String name) {
        long now = clock.millis();
        state.change("DELETE FROM failed_sign_in WHERE last <= ?", now - LOCKED.toMillis());
        state.change(
                "INSERT INTO failed_sign_in (name, failures, last) VALUES (?, 1, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET failures = failures + 1, last = excluded.last",
                attempted(name),
                now);
    }

    /** How a name that failed is kept: not as it was typed, since by a slip that may be a password. */
    private static String attempted(String name) {
        return Secrets.digest(name);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Keeps its memory from the first time on, so most servers, where nobody signs in, do without it. */
    private static Argon2Function argon2() {
        return Argon2Function.getInstance(MEMORY_KIB, 2, 1, 32, Argon2.ID);
    }
}
