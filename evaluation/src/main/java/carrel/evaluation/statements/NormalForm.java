package carrel.evaluation.statements;

import carrel.analyzers.levels.LevelRange;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.LevelStatement.AudienceNote;
import carrel.analyzers.levels.LevelStatement.BookBand;
import carrel.analyzers.levels.LevelStatement.LexileMeasure;
import carrel.analyzers.levels.LevelStatement.ReadingProgram;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A level statement in the form in which rows write their expectation: a {@code scheme} and its values, numbers as
 * numbers, {@code null} for what is not said.
 */
final class NormalForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final String RATING = "media_rating";

    private NormalForm() {}

    /** Empty for what states neither a level nor a rating: an audience in other words, and what is uncertain. */
    static Optional<ObjectNode> of(LevelStatement statement) {
        return switch (statement) {
            case LevelStatement.ReadingGrade grade -> Optional.of(range("reading_grade", grade.grades()));
            case LevelStatement.InterestGrade grade -> Optional.of(range("interest_grade", grade.grades()));
            case LevelStatement.InterestAge age -> Optional.of(range("interest_age", age.years()));
            case LexileMeasure lexile -> Optional.of(lexile(lexile));
            case LevelStatement.Atos atos -> Optional.of(scheme("atos").put("value", atos.level()));
            case ReadingProgram program -> Optional.of(program(program));
            case BookBand band -> Optional.of(band(band));
            case LevelStatement.ContentRating rating -> Optional.of(scheme(RATING));
            case AudienceNote note -> Optional.empty();
            case LevelStatement.Uncertain guess -> Optional.empty();
        };
    }

    /** Whether it is a level rather than a rating. */
    static boolean isLevel(ObjectNode form) {
        return !form.path("scheme").asString("").equals(RATING);
    }

    /** Whether all that the expectation names is as it says; a missing value and {@code null} are the same. */
    static boolean fits(ObjectNode form, ObjectNode expected) {
        Map<String, String> found = values(form);
        Map<String, String> wanted = values(expected);
        // An expectation may be silent about points or quiz, but not the other way round.
        found.keySet().removeIf(key -> !expected.has(key));
        return found.equals(wanted);
    }

    private static Map<String, String> values(ObjectNode form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.properties().stream()
                .filter(property -> !property.getValue().isNull())
                .forEach(property -> values.put(
                        property.getKey(),
                        property.getValue().isNumber()
                                ? Double.toString(property.getValue().asDouble())
                                : property.getValue().asString()));
        return values;
    }

    private static ObjectNode lexile(LexileMeasure lexile) {
        if (!lexile.lowest().equals(lexile.highest())) {
            return scheme("lexile")
                    .put("min", lexile.lowest().measure().orElseThrow())
                    .put("max", lexile.highest().measure().orElseThrow());
        }
        ObjectNode form = scheme("lexile");
        lexile.lowest().measure().ifPresentOrElse(value -> form.put("value", value), () -> form.putNull("value"));
        return form.put("code", lexile.lowest().code().map(Enum::name).orElse(null));
    }

    private static ObjectNode program(ReadingProgram program) {
        String name =
                switch (program.program()) {
                    case ACCELERATED_READER -> "accelerated_reader";
                    case READING_COUNTS -> "reading_counts";
                    case OTHER -> "program:other";
                };
        ObjectNode form = scheme(name);
        put(form, "level", program.level());
        put(form, "points", program.points());
        return form.put("quiz", program.quiz().orElse(null))
                .put("interest", program.interest().orElse(null));
    }

    private static ObjectNode band(BookBand band) {
        ObjectNode form = scheme(
                switch (band.ladder()) {
                    case FOUNTAS_PINNELL -> "fountas_pinnell";
                    case DRA -> "dra";
                    case READING_RECOVERY -> "reading_recovery";
                    case TEXT_DIFFICULTY -> "overdrive_text_difficulty";
                });
        if (band.lowest().equals(band.highest())) {
            return step(form, "value", band.lowest());
        }
        return step(step(form, "min", band.lowest()), "max", band.highest());
    }

    private static ObjectNode step(ObjectNode form, String key, String step) {
        return NUMBER.matcher(step).matches() ? form.put(key, Integer.parseInt(step)) : form.put(key, step);
    }

    private static ObjectNode range(String name, LevelRange range) {
        ObjectNode form = scheme(name).put("min", range.lowest());
        put(form, "max", range.highest());
        return form;
    }

    private static void put(ObjectNode form, String key, OptionalDouble value) {
        value.ifPresentOrElse(number -> form.put(key, number), () -> form.putNull(key));
    }

    private static ObjectNode scheme(String name) {
        return JSON.objectNode().put("scheme", name);
    }
}
