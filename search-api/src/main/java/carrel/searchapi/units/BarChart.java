package carrel.searchapi.units;

import carrel.searchapi.answers.Named;
import carrel.searchapi.pages.ValueName;
import carrel.searchapi.wording.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts as bars, drawn by the server in the rows of a table that says the same.
 *
 * @param of what is counted: {@code level}, {@code format}, {@code language} or {@code year}
 * @param bars in the order in which they stand; at most {@value #BARS_MAX}
 */
public record BarChart(String of, List<Bar> bars) {
    static final int BARS_MAX = 14;
    private static final int WIDTH = 100;

    /** One bar. */
    public record Bar(Named value, int count) {}

    public BarChart {
        bars = bars.stream().limit(BARS_MAX).toList();
    }

    /** Counts values; those in the first list stand first, in its order and even when nobody has them. */
    static BarChart of(String of, List<Named> first, Collection<Named> values) {
        Map<Named, Integer> counts = new LinkedHashMap<>();
        first.forEach(value -> counts.put(value, 0));
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return new BarChart(
                of,
                counts.entrySet().stream()
                        .map(count -> new Bar(count.getKey(), count.getValue()))
                        .toList());
    }

    /** What a bar counts, in a reader's words. */
    public String name(Bar bar, Words words) {
        return ValueName.of(words, of, bar.value().value(), bar.value().label());
    }

    /** How long a bar is, in units of a drawing {@value #WIDTH} wide. */
    public int width(Bar bar) {
        int most = bars.stream().mapToInt(Bar::count).max().orElse(0);
        return most == 0 ? 0 : Math.round((float) WIDTH * bar.count() / most);
    }
}
