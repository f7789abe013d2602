package carrel.indexer.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first row of a table: what its columns are called.
 *
 * @param separator what stands between cells: the one of tab, comma, semicolon and bar that cuts the row into most
 * @param columns names in lower case, in the table's order
 */
record TableHeader(char separator, List<String> columns) {
    private static final int NAME_CHARACTERS_MAX = 80;

    TableHeader {
        columns = List.copyOf(columns);
    }

    /** The header, if the line can be one: several short names, most of the cells not empty. */
    static Optional<TableHeader> of(String line) {
        return Stream.of('\t', ',', ';', '|')
                .map(separator -> new TableHeader(separator, names(line, separator)))
                .max(Comparator.comparingInt(header -> header.columns.size()))
                .filter(TableHeader::isHeader);
    }

    private static List<String> names(String line, char separator) {
        return cells(line, separator).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean isHeader() {
        long named = columns.stream().filter(name -> !name.isEmpty()).count();
        return named > 1
                && named * 2 >= columns.size()
                && columns.stream().allMatch(name -> name.length() <= NAME_CHARACTERS_MAX);
    }

    /** The names in one line, as they may stand above rows with the same separator. */
    String line() {
        return columns.stream()
                .map(name -> name.indexOf(separator) < 0 ? name : '"' + name.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    /** The same with names as machines write them: {@code publication_title}. */
    TableHeader underscored() {
        return new TableHeader(
                separator, columns.stream().map(name -> name.replace(' ', '_')).toList());
    }

    /** A row's cells by column; empty ones left out. */
    Map<String, String> row(String line) throws UnreadableRecord {
        List<String> cells = cells(line, separator);
        if (cells.size() > columns.size()
                && cells.subList(columns.size(), cells.size()).stream().anyMatch(cell -> !cell.isEmpty())) {
            throw new UnreadableRecord("a row has " + columns.size() + " cells like the header, but this one has "
                    + cells.size() + "; a cell may hold a separator");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (!cells.get(i).isEmpty()) {
                row.putIfAbsent(columns.get(i), cells.get(i));
            }
        }
        return row;
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && separator != '\t') {
                boolean doubled = open && i + 1 < line.length() && line.charAt(i + 1) == '"';
                cell.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                open = doubled || !open;
            } else if (c == separator && !open) {
                cells.add(plain(cell));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(plain(cell));
        return cells;
    }

    /** Spreadsheets put quotation marks around cells between tabs too, and double those inside. */
    private static String plain(CharSequence cell) {
        String text = cell.toString().strip();
        boolean wrapped = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String inner = wrapped ? text.substring(1, text.length() - 1) : text;
        boolean paired = wrapped && !inner.replace("\"\"", "").contains("\"");
        return cleanLines(paired ? inner.replace("\"\"", "\"").strip() : text);
    }

    /** A cell may hold several lines, and the first may be its title. */
    private static String cleanLines(String text) {
        return text.lines()
                .map(CleanText::of)
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }
}
