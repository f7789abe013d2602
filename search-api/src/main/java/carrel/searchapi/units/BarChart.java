package carrel.searchapi.units;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts as bars, drawn by the server, with the same counts as a table.
 *
 * @param bars in the order in which they stand; at most {@value #BARS_MAX}
 */
public record BarChart(String title, List<Bar> bars) {
    static final int BARS_MAX = 14;
    private static final int WIDTH = 200;

    /** One bar. */
    public record Bar(String label, int count) {}

    public BarChart {
        bars = bars.stream().limit(BARS_MAX).toList();
    }

    /** Counts values; those in the first list stand first, in its order and even when nobody has them. */
    static BarChart of(String title, List<String> first, Collection<String> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        first.forEach(label -> counts.put(label, 0));
        values.forEach(label -> counts.merge(label, 1, Integer::sum));
        return new BarChart(
                title,
                counts.entrySet().stream()
                        .map(count -> new Bar(count.getKey(), count.getValue()))
                        .toList());
    }

    /** How long a bar is, in units of a drawing {@value #WIDTH} wide. */
    public int width(Bar bar) {
        int most = bars.stream().mapToInt(Bar::count).max().orElse(0);
        return most == 0 ? 0 : Math.round((float) WIDTH * bar.count() / most);
    }

    /** What the drawing shows, for those who do not see it. */
    public String said() {
        return title + ": "
                + String.join(
                        ", ",
                        bars.stream()
                                .map(bar -> bar.label() + " " + bar.count())
                                .toList());
    }
}
