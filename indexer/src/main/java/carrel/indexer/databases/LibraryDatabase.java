package carrel.indexer.databases;

import carrel.indexer.settings.SourceSettings;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** A library system's database. Only ever read. */
final class LibraryDatabase {
    private static final int CONNECT_SECONDS_MAX = 15;
    private static final int QUERY_SECONDS_MAX = 1_800;
    private static final int ROWS_AT_ONCE = 500;

    private final String source;
    private final SourceSettings.Database settings;

    LibraryDatabase(String source, SourceSettings.Database settings) {
        this.source = source;
        this.settings = settings;
    }

    /** What is done with each row of an answer. */
    interface Row {
        void take(ResultSet row, Set<String> columns) throws SQLException, IOException;
    }

    /**
     * Asks and goes through the answer.
     *
     * @param name what the settings call the query
     * @param required columns that the answer must have
     * @throws IOException when the database cannot be reached or refuses, in a sentence
     */
    void each(String name, String query, Set<String> required, Row use) throws IOException {
        try (Connection connection = connect()) {
            // PostgreSQL sends rows piece by piece only inside a transaction.
            connection.setAutoCommit(false);
            try (Statement statement =
                    connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                statement.setQueryTimeout(QUERY_SECONDS_MAX);
                try (ResultSet rows = statement.executeQuery(query)) {
                    Set<String> columns = columns(rows.getMetaData());
                    if (!columns.containsAll(required)) {
                        throw new IOException("the query \"" + name + "\" of " + source + " gives the columns "
                                + String.join(", ", new TreeSet<>(columns)) + ", but needs "
                                + String.join(", ", new TreeSet<>(required)) + "; name them with AS");
                    }
                    while (rows.next()) {
                        use.take(rows, columns);
                    }
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new IOException(sentence(name, failed), failed);
        }
    }

    private Connection connect() throws SQLException {
        DriverManager.setLoginTimeout(CONNECT_SECONDS_MAX);
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        if (settings.address().startsWith("jdbc:postgresql:")) {
            properties.setProperty("readOnly", "true");
            properties.setProperty("connectTimeout", String.valueOf(CONNECT_SECONDS_MAX));
        } else {
            properties.setProperty("connectTimeout", String.valueOf(CONNECT_SECONDS_MAX * 1_000));
        }
        return DriverManager.getConnection(settings.address(), properties);
    }

    private static Set<String> columns(ResultSetMetaData meta) throws SQLException {
        Set<String> columns = new HashSet<>();
        for (int column = 1; column <= meta.getColumnCount(); column++) {
            columns.add(meta.getColumnLabel(column).toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    /** The first two signs of an SQLSTATE tell what kind of trouble it is (ISO/IEC 9075). */
    private String sentence(String name, SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        String words = firstSentence(String.valueOf(failed.getMessage()));
        String whose = "the database of " + source + " (" + SourceSettings.Database.shown(settings.address()) + ")";
        if (state.startsWith("28")) {
            return whose + " refuses the user " + settings.user() + " or the password; check both in the settings";
        }
        if (state.startsWith("08") || state.equals("null")) {
            return whose + " cannot be reached: " + words + "; see that it runs and that the address is right";
        }
        if (state.startsWith("3D") || (state.equals("42000") && words.contains("Access denied"))) {
            return whose + " is not there, or not open to the user " + settings.user() + ": " + words;
        }
        if (state.startsWith("42")) {
            return "the query \"" + name + "\" of " + source + " does not fit the database, whose tables may have "
                    + "changed: " + words;
        }
        return whose + " failed while the query \"" + name + "\" was read: " + words;
    }

    /** Drivers go on with advice for programmers. */
    private static String firstSentence(String message) {
        return message.replaceFirst("^(ERROR|FATAL): ", "").split("\\R|\\. |\\.$", 2)[0];
    }
}
