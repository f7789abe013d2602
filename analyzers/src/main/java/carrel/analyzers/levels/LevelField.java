package carrel.analyzers.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A MARC field that may speak of level or audience.
 *
 * @param tag three characters, "521"
 * @param first the first indicator; a blank is a space
 * @param values the subfields in the record's order
 */
public record LevelField(String tag, char first, List<Value> values) {
    /** One subfield. */
    public record Value(char code, String text) {}

    public LevelField {
        values = List.copyOf(values);
    }

    /** The first subfield of that code that is not blank, stripped. */
    Optional<String> first(char code) {
        return each(String.valueOf(code)).stream().findFirst();
    }

    /** Every subfield of these codes that is not blank, stripped, in the record's order. */
    List<String> each(String codes) {
        List<String> texts = new ArrayList<>();
        for (Value value : values) {
            if (codes.indexOf(value.code()) >= 0 && !value.text().isBlank()) {
                texts.add(value.text().strip());
            }
        }
        return texts;
    }
}
