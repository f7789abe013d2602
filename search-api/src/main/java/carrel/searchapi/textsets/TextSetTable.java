package carrel.searchapi.textsets;

import carrel.searchapi.exports.Csv;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A text set as a table for ordering books: topic, level, language and format, what is there and what is not. */
final class TextSetTable {
    private static final List<String> COLUMNS =
            List.of("topic", "band", "grades", "language", "format", "items", "copies", "gap");

    private TextSetTable() {}

    static String csv(TextSet set) {
        Csv table = new Csv(COLUMNS);
        String topic = set.topics().isEmpty() ? set.words() : String.join("; ", set.topics());
        for (TextSet.Step step : set.bands()) {
            Map<String, List<TextSet.Item>> byFormat = step.items().stream()
                    .collect(Collectors.groupingBy(
                            item -> item.edition().format().label(), LinkedHashMap::new, Collectors.toList()));
            String gap = step.gaps().stream().map(TextSet.Gap::text).collect(Collectors.joining(" "));
            if (byFormat.isEmpty()) {
                table.row(List.of(
                        topic, step.name(), step.grades(), step.language().label(), "", "0", "0", gap));
            }
            byFormat.forEach((format, items) -> table.row(List.of(
                    topic,
                    step.name(),
                    step.grades(),
                    step.language().label(),
                    format,
                    Integer.toString(items.size()),
                    Integer.toString(items.stream()
                            .mapToInt(item -> item.reach().copies())
                            .sum()),
                    gap)));
        }
        return table.text();
    }
}
