package carrel.indexer.databases;

import carrel.catalog.Holding;
import carrel.catalog.Holding.Status;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the copies of each record are now, as the database answers. */
final class CopyQuery {
    private static final Set<String> REQUIRED = Set.of("number", "building", "status");
    private static final int DATE_CHARACTERS = 10;

    private CopyQuery() {}

    /** The copies by the number of their record. */
    static Map<String, List<Holding>> ask(LibraryDatabase database, String query) throws IOException {
        Map<String, List<Holding>> copies = new LinkedHashMap<>();
        database.each("copies", query, REQUIRED, (row, columns) -> {
            String number = text(row, columns, "number");
            String building = text(row, columns, "building");
            if (!number.isEmpty() && !building.isEmpty()) {
                copies.computeIfAbsent(number, none -> new ArrayList<>(1)).add(copy(row, columns, building));
            }
        });
        return copies;
    }

    private static Holding copy(ResultSet row, Set<String> columns, String building) throws SQLException {
        Status status = status(text(row, columns, "status"));
        String due = text(row, columns, "due");
        return new Holding(
                building,
                text(row, columns, "shelf"),
                text(row, columns, "call_number"),
                text(row, columns, "barcode"),
                status,
                status == Status.ON_LOAN ? due.substring(0, Math.min(due.length(), DATE_CHARACTERS)) : "");
    }

    private static Status status(String word) throws SQLException {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "available", "in" -> Status.AVAILABLE;
            case "out", "on loan", "on-loan" -> Status.ON_LOAN;
            case "away", "not available", "not-available" -> Status.NOT_AVAILABLE;
            default ->
                throw new SQLException(
                        "the column status is one of available, out and away, but was \"" + word + "\"", "42000");
        };
    }

    static String text(ResultSet row, Set<String> columns, String column) throws SQLException {
        String text = columns.contains(column) ? row.getString(column) : null;
        return text == null ? "" : text.strip();
    }
}
