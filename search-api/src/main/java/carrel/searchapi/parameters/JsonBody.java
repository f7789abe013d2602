package carrel.searchapi.parameters;

import carrel.searchapi.wording.Saying;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON object as parameters, so that a program's request and a form's are read by the same code: a text, a number or a
 * yes is one value, a list of them several.
 */
public final class JsonBody {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String NAME = "body";

    private JsonBody() {}

    /**
     * The object's properties.
     *
     * @throws BadParameters when it is no JSON object of plain values and lists of them
     */
    public static Map<String, List<String>> parameters(String body) {
        JsonNode node;
        try {
            node = MAPPER.readTree(body);
        } catch (JacksonException broken) {
            throw bad(NAME, "a JSON object, {\"name\": \"value\"}", body);
        }
        if (!node.isObject()) {
            throw bad(NAME, "a JSON object, {\"name\": \"value\"}", body);
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        node.properties().forEach(property -> {
            List<String> values = new ArrayList<>();
            if (property.getValue().isArray()) {
                property.getValue().forEach(value -> values.add(plain(property.getKey(), value)));
            } else if (!property.getValue().isNull()) {
                values.add(plain(property.getKey(), property.getValue()));
            }
            parameters.put(property.getKey(), values);
        });
        return parameters;
    }

    private static String plain(String name, JsonNode value) {
        if (!value.isValueNode() || value.isNull()) {
            throw bad(name, "a text, a number, true, false, or a list of these", value.toString());
        }
        return value.asString();
    }

    private static BadParameters bad(String name, String expected, String got) {
        Parameters parameters = new Parameters(Map.of(), List.of());
        parameters.refuse(name, got, Saying.asItStands(expected), java.util.Optional.empty());
        return parameters.refusal();
    }
}
