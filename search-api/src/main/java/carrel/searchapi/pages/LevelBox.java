package carrel.searchapi.pages;

import carrel.catalog.schema.CatalogField.Levels;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.parameters.SearchAddress;
import carrel.searchapi.wording.Words;
import java.util.List;

/**
 * A box in which a reader may ask for a level. Nobody is shown a level who did not ask.
 *
 * @param value what was asked for; empty when nothing was
 * @param example what may be written there, in English: "4, K-2 or around 4"
 */
public record LevelBox(String name, String label, String value, String example) {
    static List<LevelBox> of(SearchRequest request) {
        return CatalogSchema.LEVELS.stream().map(field -> of(field, request)).toList();
    }

    /** Examples of what may be written there. */
    public String examples(Words words) {
        return words.eitherOf(List.of(example.split(", | or ")));
    }

    /** Whether any box has been filled in. */
    static boolean any(List<LevelBox> boxes) {
        return boxes.stream().anyMatch(box -> !box.value().isEmpty());
    }

    /** What a chip says for a level that holds: "Lexile 600-800", "Reading level around 4". */
    static String chip(Levels field, String value, Words words) {
        return words.say(
                "scale.chip", words.label("scale", field.name(), field.scale().label()), value);
    }

    private static LevelBox of(Levels field, SearchRequest request) {
        String value = request.filters().stream()
                .filter(filter -> filter.group().equals(field.name()))
                .flatMap(filter -> SearchAddress.values(filter).stream())
                .findFirst()
                .orElse("");
        return new LevelBox(
                field.name(), field.scale().label(), value, field.scale().example());
    }
}
