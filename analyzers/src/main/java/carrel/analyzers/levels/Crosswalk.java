package carrel.analyzers.levels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts levels between systems by the charts that publishers give to schools. Charts disagree by about a grade, so a
 * level becomes a range and the answer names the chart.
 */
public final class Crosswalk {
    private static final String SHIPPED = "crosswalk.csv";
    private static final Pattern VERSION = Pattern.compile("#.*version ([0-9-]+[0-9]).*");
    private static final int COLUMNS = 6;

    private static final class Loaded {
        static final Crosswalk CROSSWALK = read();
    }

    private final String version;
    private final List<Row> rows;

    private Crosswalk(String version, List<Row> rows) {
        this.version = version;
        this.rows = List.copyOf(rows);
    }

    /**
     * A level in another system.
     *
     * @param charts the charts that were used, by name; none when the systems are the same
     */
    public record Converted(ScaleRange range, List<String> charts) {
        public Converted {
            charts = List.copyOf(charts);
        }
    }

    /** One row of a chart: steps of a scale and the grades that they belong to. */
    private record Row(ScaleRange steps, GradeSpan grades, String chart) {}

    /** The charts that Carrel ships. */
    public static Crosswalk shipped() {
        return Loaded.CROSSWALK;
    }

    /** Which edition of the charts this is: "2026-11". */
    public String version() {
        return version;
    }

    /** The range in another system; empty when no chart leads there. */
    public Optional<Converted> convert(ScaleRange from, ReadingScale to) {
        if (from.scale() == to) {
            return Optional.of(new Converted(from, List.of()));
        }
        Optional<Converted> grades =
                from.scale() == ReadingScale.GRADE ? Optional.of(new Converted(from, List.of())) : toGrades(from);
        if (to == ReadingScale.GRADE) {
            return grades;
        }
        return grades.flatMap(span -> fromGrades(span.range(), to).map(there -> {
            List<String> charts = new ArrayList<>(span.charts());
            charts.addAll(there.charts());
            return new Converted(there.range(), charts);
        }));
    }

    private Optional<Converted> toGrades(ScaleRange from) {
        if (from.scale() == ReadingScale.ATOS) {
            return rowsOf(from.scale()).stream()
                    .findFirst()
                    .map(row -> new Converted(
                            ScaleRange.of(ReadingScale.GRADE, from.low(), from.high()), List.of(row.chart())));
        }
        List<Row> met = nearest(rowsOf(from.scale()), from.low(), from.high(), Row::steps);
        if (met.isEmpty()) {
            return Optional.empty();
        }
        int low = met.stream().mapToInt(row -> row.grades().lowest()).min().orElseThrow();
        int high = met.stream().mapToInt(row -> row.grades().highest()).max().orElseThrow();
        // What is easier than the chart's first step is for readers of that grade or younger.
        boolean below = from.high() < met.getFirst().steps().low()
                && met.getFirst().equals(rowsOf(from.scale()).getFirst());
        return Optional.of(new Converted(
                ScaleRange.of(new GradeSpan(below ? Math.min(0, low) : low, high)),
                List.of(met.getFirst().chart())));
    }

    private Optional<Converted> fromGrades(ScaleRange grades, ReadingScale to) {
        if (to == ReadingScale.ATOS) {
            return rowsOf(to).stream()
                    .findFirst()
                    .map(row -> new Converted(ScaleRange.of(to, grades.low(), grades.high()), List.of(row.chart())));
        }
        List<Row> met = nearest(rowsOf(to), grades.low(), grades.high(), row -> ScaleRange.of(row.grades()));
        if (met.isEmpty()) {
            return Optional.empty();
        }
        double low = met.stream().mapToDouble(row -> row.steps().low()).min().orElseThrow();
        double high = met.stream().mapToDouble(row -> row.steps().high()).max().orElseThrow();
        Row first = rowsOf(to).getFirst();
        if (grades.high() < first.grades().lowest()) {
            high = first.steps().low();
            low = to.lowest();
        }
        return Optional.of(new Converted(
                ScaleRange.of(to, low, high), List.of(met.getFirst().chart())));
    }

    private List<Row> rowsOf(ReadingScale scale) {
        return rows.stream().filter(row -> row.steps().scale() == scale).toList();
    }

    /** The rows that the range touches; where it lies between rows or beyond them, the row next to it. */
    private static List<Row> nearest(
            List<Row> rows, double low, double high, java.util.function.Function<Row, ScaleRange> place) {
        List<Row> met = rows.stream()
                .filter(row -> place.apply(row).low() <= high
                        && low <= place.apply(row).high())
                .toList();
        if (!met.isEmpty() || rows.isEmpty()) {
            return met;
        }
        Comparator<Row> byDistance = Comparator.comparingDouble(row ->
                Math.max(place.apply(row).low() - high, low - place.apply(row).high()));
        return rows.stream().min(byDistance).stream().toList();
    }

    private static Crosswalk read() {
        try (InputStream file = Crosswalk.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException("the jar of the analyzers lacks " + SHIPPED);
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Crosswalk parse(String text) {
        String version = "";
        List<Row> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher named = VERSION.matcher(line);
            if (named.matches()) {
                version = named.group(1);
            } else if (!line.startsWith("#") && !line.startsWith("scale,")) {
                rows.add(row(line));
            }
        }
        return new Crosswalk(version, rows);
    }

    private static Row row(String line) {
        String[] cells = line.split(",", COLUMNS);
        ReadingScale scale = ReadingScale.ofCode(cells[0])
                .orElseThrow(() -> new IllegalStateException("a crosswalk of no known scale: " + line));
        double low = position(scale, cells[1], line);
        double high = position(scale, cells[2], line);
        GradeSpan grades = new GradeSpan(Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
        return new Row(ScaleRange.of(scale, low, high), grades, cells[5]);
    }

    private static double position(ReadingScale scale, String step, String line) {
        return scale.position(step)
                .orElseThrow(
                        () -> new IllegalStateException("a crosswalk with the unknown step " + step + ": " + line));
    }
}
