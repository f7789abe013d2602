package carrel.searchapi.exports;

import carrel.searchapi.wording.Words;
import io.javalin.http.Context;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comma-separated values (RFC 4180) that no spreadsheet runs: a cell that a spreadsheet would take for a formula gets an
 * apostrophe in front, as OWASP advises against CSV injection.
 */
public final class Csv {
    /** Tells spreadsheets that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    /** Also when blanks, or the full-width signs that some spreadsheets read alike, stand in front. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)^[\\s\\p{Cntrl}\\u00A0]*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20|%].*");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n;]|^\\s|\\s$");

    private final StringBuilder lines = new StringBuilder(MARK);

    /** A table with these columns. */
    public Csv(List<String> columns) {
        row(columns);
    }

    /** A table whose columns are called, in a language, what message files call them. */
    public static Csv headed(Words words, String... columns) {
        return new Csv(
                Stream.of(columns).map(column -> words.say("table." + column)).toList());
    }

    /** Adds a row. */
    public Csv row(List<String> cells) {
        lines.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append(LINE_END);
        return this;
    }

    /** Sends it for keeping. */
    public void send(Context http, String name) {
        http.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType("text/csv; charset=utf-8")
                .result(text());
    }

    /** The whole file. */
    public String text() {
        return lines.toString();
    }

    private static String cell(String value) {
        boolean formula =
                FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches();
        String safe = formula ? "'" + value : value;
        return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
