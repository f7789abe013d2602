package carrel.indexer.mapping.feeds;

import carrel.catalog.Format;
import carrel.catalog.Holding;
import carrel.catalog.Holding.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The copies that a row of a list counts. */
final class ListCopies {
    /** More copies of one thing than this are a slip of the keyboard. */
    private static final int COPIES_MAX = 1_000;

    private static final String SOMEWHERE = "Library";

    private ListCopies() {}

    /** As many as the row says, one where it says a place or a number only; none of what is online. */
    static List<Holding> of(Map<String, String> row, ListLayout layout, String building, Format format) {
        OptionalInt counted = count(layout.cell(row, ListColumn.COPIES));
        boolean placed = List.of(
                        ListColumn.BUILDING,
                        ListColumn.SHELF,
                        ListColumn.BARCODE,
                        ListColumn.CALL_NUMBER,
                        ListColumn.STATUS)
                .stream()
                .anyMatch(column -> !layout.cell(row, column).isEmpty());
        boolean physical = !format.online();
        int copies = counted.orElse((placed || !building.isEmpty()) && physical ? 1 : 0);
        int available = count(layout.cell(row, ListColumn.AVAILABLE)).orElse(copies);
        Status otherwise = status(layout.cell(row, ListColumn.STATUS));
        List<Holding> holdings = new ArrayList<>();
        for (int copy = 0; copy < Math.min(copies, COPIES_MAX); copy++) {
            Status status = copy < available ? otherwise : Status.ON_LOAN;
            holdings.add(new Holding(
                    building(row, layout, building),
                    layout.has(ListColumn.BUILDING) || !building.isEmpty() ? layout.cell(row, ListColumn.SHELF) : "",
                    layout.cell(row, ListColumn.CALL_NUMBER),
                    barcode(layout.cell(row, ListColumn.BARCODE), copy),
                    status,
                    status == Status.ON_LOAN ? layout.cell(row, ListColumn.DUE) : ""));
        }
        return holdings;
    }

    /** A list with one column for the place means where to go, which is a building to a reader. */
    private static String building(Map<String, String> row, ListLayout layout, String building) {
        String named = layout.cell(row, ListColumn.BUILDING);
        if (!named.isEmpty() || !building.isEmpty()) {
            return named.isEmpty() ? building : named;
        }
        String shelf = layout.cell(row, ListColumn.SHELF);
        return shelf.isEmpty() ? SOMEWHERE : shelf;
    }

    /** Copies in one row may have their numbers in one cell. */
    private static String barcode(String cell, int copy) {
        String[] numbers = cell.split("[;,|\\s]+");
        return copy < numbers.length ? numbers[copy] : "";
    }

    private static OptionalInt count(String cell) {
        String digits = cell.replaceFirst("\\.0+$", "");
        return digits.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static Status status(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        if (plain.matches(".*(checked out|on loan|in use|loaned|borrowed|reserved|\\bout\\b|due).*")) {
            return Status.ON_LOAN;
        }
        return plain.matches(".*(repair|lost|missing|broken|damaged|retired|unavailable|not available|withdrawn).*")
                ? Status.NOT_AVAILABLE
                : Status.AVAILABLE;
    }
}
