package carrel.indexer.mapping.feeds;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of a list holds what.
 *
 * @param names the list's own name of each column that is read, in lower case
 */
public record ListLayout(Map<ListColumn, String> names) {
    /** With one of these beside its title a table is a list of things, not just any table. */
    private static final Set<ListColumn> TELLING = Set.of(
            ListColumn.AUTHOR,
            ListColumn.ISBN,
            ListColumn.ADDRESS,
            ListColumn.COPIES,
            ListColumn.BARCODE,
            ListColumn.CALL_NUMBER,
            ListColumn.MODEL,
            ListColumn.FORMAT,
            ListColumn.SUBJECTS,
            ListColumn.SERIES,
            ListColumn.PUBLISHER);

    public ListLayout {
        names = Map.copyOf(names);
    }

    /**
     * Finds the columns by their usual names.
     *
     * @param columns the list's column names, in lower case
     * @param said what the settings say instead: the code of a {@link ListColumn} and the list's own name
     * @return empty when the table is no list of resources
     */
    public static Optional<ListLayout> of(List<String> columns, Map<String, String> said) {
        Map<ListColumn, String> names = new EnumMap<>(ListColumn.class);
        for (String column : columns) {
            ListColumn.usuallyCalled(column)
                    .ifPresent(kind -> names.merge(
                            kind, column, (one, other) -> kind.rank(one) <= kind.rank(other) ? one : other));
        }
        Map<String, String> lower = new HashMap<>();
        said.forEach((code, name) -> lower.put(code, name.strip().toLowerCase(Locale.ROOT)));
        names.values().removeIf(lower::containsValue);
        lower.forEach((code, name) -> ListColumn.ofCode(code)
                .filter(kind -> columns.contains(name))
                .ifPresent(kind -> names.put(kind, name)));
        boolean told = !said.isEmpty() && names.containsKey(ListColumn.TITLE);
        return told || isList(names.keySet()) ? Optional.of(new ListLayout(names)) : Optional.empty();
    }

    private static boolean isList(Collection<ListColumn> columns) {
        return columns.contains(ListColumn.TITLE)
                && columns.size() > 2
                && columns.stream().anyMatch(TELLING::contains);
    }

    boolean has(ListColumn column) {
        return names.containsKey(column);
    }

    /** What a row has in the column; empty when there is nothing. */
    String cell(Map<String, String> row, ListColumn column) {
        String name = names.get(column);
        return name == null ? "" : row.getOrDefault(name, "").strip();
    }
}
