package carrel.indexer.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The first row of a title list: what its columns are called.
 *
 * @param separator a tab, or a comma in lists that went through a spreadsheet
 * @param columns names in lower case, in the list's order
 */
record TitleListHeader(char separator, List<String> columns) {
    private static final String TITLE_COLUMN = "publication_title";

    TitleListHeader {
        columns = List.copyOf(columns);
    }

    /** The header, if the line is one: KBART requires a column for the publication's title. */
    static Optional<TitleListHeader> of(String line) {
        char separator = line.indexOf('\t') >= 0 ? '\t' : ',';
        List<String> columns = cells(line, separator).stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
        boolean titleList = columns.size() > 2 && columns.contains(TITLE_COLUMN);
        return titleList ? Optional.of(new TitleListHeader(separator, columns)) : Optional.empty();
    }

    boolean quoted() {
        return separator == ',';
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
                row.put(columns.get(i), cells.get(i));
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
            if (c == '"' && separator == ',') {
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
        return CleanText.of(paired ? inner.replace("\"\"", "\"").strip() : text);
    }
}
