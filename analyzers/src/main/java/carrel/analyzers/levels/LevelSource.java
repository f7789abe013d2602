package carrel.analyzers.levels;

import java.util.Optional;

/**
 * Where a statement stands.
 *
 * @param field the place in the record: {@code MARC 521}
 * @param words what stands there, as it is written
 * @param by who says so (MARC 521 $b), when the record tells
 */
public record LevelSource(String field, String words, Optional<String> by) {
    @Override
    public String toString() {
        return field + by.map(agency -> ", " + agency).orElse("") + ": " + words;
    }
}
