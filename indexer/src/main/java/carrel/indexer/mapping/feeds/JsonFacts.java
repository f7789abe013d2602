package carrel.indexer.mapping.feeds;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What stands in a record in JSON, whose writers put one value or a list, a text or an object, as they please. */
final class JsonFacts {
    private JsonFacts() {}

    /** The values under a name: a list's each, or the one. */
    static Stream<JsonNode> each(JsonNode record, String name) {
        JsonNode value = record.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Stream.empty();
        }
        return value.isArray() ? value.valueStream() : Stream.of(value);
    }

    /** The texts under a name, without blank ones; of an object its name, title, value, or the first of its texts. */
    static Stream<String> texts(JsonNode record, String name) {
        return each(record, name).flatMap(value -> text(value).stream());
    }

    static Optional<String> first(JsonNode record, String... names) {
        return Stream.of(names).flatMap(name -> texts(record, name)).findFirst();
    }

    /** Whether a flag is set: {@code true}, 1, "1", "true", "yes". */
    static boolean isSet(JsonNode record, String name) {
        return first(record, name)
                .filter(value -> value.equals("1") || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("yes"))
                .isPresent();
    }

    static Optional<String> text(JsonNode value) {
        if (value.isValueNode()) {
            return Optional.of(value.asString("").strip()).filter(text -> !text.isEmpty());
        }
        for (String name : new String[] {"name", "title", "value"}) {
            if (value.has(name)) {
                return text(value.path(name));
            }
        }
        // OPDS 2 writes a text in several languages as an object: {"en": …, "fr": …}.
        return value.isObject() && value.has("en")
                ? text(value.path("en"))
                : value.valueStream().filter(JsonNode::isString).findFirst().flatMap(JsonFacts::text);
    }
}
