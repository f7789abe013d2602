package carrel.searchapi.textsets;

import carrel.searchapi.answers.Named;
import carrel.searchapi.exports.Csv;
import carrel.searchapi.pages.ValueName;
import carrel.searchapi.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A text set as a table for ordering books: topic, level, language and format, what is there and what is not. */
final class TextSetTable {
    private TextSetTable() {}

    static Csv of(TextSet set, Words words) {
        Csv table = Csv.headed(words, "topic", "band", "grades", "language", "format", "items", "copies", "gap");
        String topic = set.topics().isEmpty() ? set.words() : String.join("; ", set.topics());
        for (TextSet.Step step : set.bands()) {
            Map<String, List<TextSet.Item>> byFormat = step.items().stream()
                    .collect(Collectors.groupingBy(
                            item -> named("format", item.edition().format(), words),
                            LinkedHashMap::new,
                            Collectors.toList()));
            String language = named("language", step.language(), words);
            String gap = step.gaps().stream().map(lack -> lack.text().in(words)).collect(Collectors.joining(" "));
            if (byFormat.isEmpty()) {
                table.row(List.of(topic, step.name().in(words), step.grades(), language, "", "0", "0", gap));
            }
            byFormat.forEach((format, items) -> table.row(List.of(
                    topic,
                    step.name().in(words),
                    step.grades(),
                    language,
                    format,
                    Integer.toString(items.size()),
                    Integer.toString(items.stream()
                            .mapToInt(item -> item.reach().copies())
                            .sum()),
                    gap)));
        }
        return table;
    }

    private static String named(String group, Named value, Words words) {
        return ValueName.of(words, group, value.value(), value.label());
    }
}
