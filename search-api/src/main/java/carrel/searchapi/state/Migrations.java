package carrel.searchapi.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Brings a database to the newest form: {@code 1.sql}, {@code 2.sql} and so on, each once and whole or not at all. How far
 * a database has come stands in its {@code user_version}, which SQLite keeps for this.
 */
final class Migrations {
    /** The newest; a migration that was released is never changed, a new one is added. */
    static final int NEWEST = 5;

    private Migrations() {}

    static void bring(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version = version(statement);
            if (version > NEWEST) {
                throw new State.StateFailed(
                        "the state was written by a newer Carrel (form " + version + "), but this one knows form "
                                + NEWEST + "; update Carrel, or give another folder: --state DIR");
            }
            for (int next = version + 1; next <= NEWEST; next++) {
                statement.execute("BEGIN IMMEDIATE");
                try {
                    for (String part : read(next).split(";\\s*\\R")) {
                        if (!part.isBlank()) {
                            statement.execute(part);
                        }
                    }
                    statement.execute("PRAGMA user_version = " + next);
                    statement.execute("COMMIT");
                } catch (SQLException failed) {
                    statement.execute("ROLLBACK");
                    throw failed;
                }
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("PRAGMA user_version")) {
            return found.next() ? found.getInt(1) : 0;
        }
    }

    private static String read(int number) {
        try (InputStream file = Migrations.class.getResourceAsStream("/carrel/searchapi/state/" + number + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("migration " + number + " is missing from this build");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
