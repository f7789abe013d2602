package carrel.searchapi.readalikes;

import java.util.ArrayList;
import java.util.List;

/** Reads tables that people make in spreadsheets: cells parted by commas, semicolons or tabs, quoted or not (RFC 4180). */
public final class CsvRows {
    private static final String PARTING = ",;\t";

    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int began = 1;

    private CsvRows() {}

    /**
     * A row.
     *
     * @param line the number of its first line in the file, from 1
     * @param cells without the blanks around them
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The rows that are not blank. The first sign that parts cells parts them everywhere. */
    public static List<Row> of(String text) {
        CsvRows reading = new CsvRows();
        reading.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return List.copyOf(reading.rows);
    }

    private void read(String text) {
        boolean quoted = false;
        int parting = -1;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n') {
                line++;
            }
            if (quoted) {
                boolean doubled = sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (sign != '"' || doubled) {
                    cell.append(sign);
                    at += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (sign == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (sign == '\n') {
                endRow();
            } else if (sign == parting || (parting < 0 && PARTING.indexOf(sign) >= 0)) {
                parting = sign;
                endCell();
            } else {
                cell.append(sign);
            }
        }
        endRow();
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(one -> !one.isEmpty())) {
            rows.add(new Row(began, cells));
        }
        cells = new ArrayList<>();
        began = line;
    }
}
