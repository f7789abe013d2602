package carrel.searchapi.state;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A database of one file, brought up to the newest migration when it is opened; opened when it is first asked. Every
 * change is on the disk when its method returns. One caller at a time.
 */
public final class State implements Closeable {
    private static final String FILE = "carrel.sqlite";

    private final Optional<Path> folder;
    private @Nullable Connection connection;

    private State(Optional<Path> folder) {
        this.folder = folder;
    }

    /** In that folder, which is made when needed. */
    public static State in(Path folder) {
        return new State(Optional.of(folder));
    }

    /** Gone when it is closed. */
    public static State inMemory() {
        return new State(Optional.empty());
    }

    /** Whether anything can have been kept so far; asking does not begin to. */
    public synchronized boolean isKept() {
        return connection != null
                || (folder.isPresent() && Files.exists(folder.get().resolve(FILE)));
    }

    /** Opens what was kept, if anything was, so that what is wrong with it is said before somebody asks for it. */
    public synchronized void check() {
        if (isKept()) {
            try {
                open();
            } catch (SQLException failed) {
                throw new StateFailed(failed);
            }
        }
    }

    /** A row's columns, from 1. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What a query finds; {@code ?} stand for the values. */
    public synchronized <T> List<T> rows(String sql, Row<T> row, Object... values) {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row.read(found));
            }
            return rows;
        } catch (SQLException failed) {
            throw new StateFailed(failed);
        }
    }

    /** Changes rows; returns how many. */
    public synchronized int change(String sql, Object... values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new StateFailed(failed);
        }
    }

    /** Writes a copy of a moment into a new file, while others go on. */
    public synchronized void backup(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(file + " exists already; name a new file");
        }
        change("VACUUM INTO ?", file.toAbsolutePath().toString());
    }

    @Override
    public synchronized void close() {
        try {
            Connection open = connection;
            if (open != null) {
                open.close();
            }
            connection = null;
        } catch (SQLException failed) {
            throw new StateFailed(failed);
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = open().prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private Connection open() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = DriverManager.getConnection("jdbc:sqlite:" + place());
            try {
                prepare(open);
            } catch (SQLException | StateFailed failed) {
                open.close();
                throw failed;
            }
            connection = open;
        }
        return open;
    }

    private static void prepare(Connection open) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            // What is deleted is overwritten, so that it cannot be read out of the file.
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("PRAGMA busy_timeout = 5000");
        }
        Migrations.bring(open);
    }

    private String place() {
        if (folder.isEmpty()) {
            return ":memory:";
        }
        try {
            Files.createDirectories(folder.get());
        } catch (IOException failed) {
            throw new StateFailed(failed);
        }
        return folder.get().resolve(FILE).toString();
    }

    /** The database cannot be read or written. */
    public static final class StateFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        StateFailed(Exception cause) {
            super("the state cannot be read or written: " + cause.getMessage(), cause);
        }

        StateFailed(String message) {
            super(message);
        }
    }
}
