package carrel.indexer.sources;

import carrel.indexer.mapping.ControlField;
import carrel.indexer.mapping.DataField;
import carrel.indexer.mapping.MarcRecord;
import carrel.indexer.mapping.Subfield;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns one record in JSON into fields. */
final class MarcJsonDecoder {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private static final Pattern FORGOTTEN_COMMA = Pattern.compile("](\\s*\"?datafield)");

    private final List<ControlField> controls = new ArrayList<>();
    private final List<DataField> fields = new ArrayList<>();

    private MarcJsonDecoder() {}

    static Decoded decode(Piece.Frame frame) throws UnreadableRecord {
        JsonNode record = parse(frame.bytes());
        MarcJsonDecoder decoder = new MarcJsonDecoder();
        if (record.path("fields").isArray()) {
            for (JsonNode field : record.path("fields")) {
                field.properties().forEach(decoder::addNamed);
            }
        } else {
            record.path("controlfield").forEach(decoder::addControl);
            record.path("datafield").forEach(decoder::addData);
        }
        if (decoder.controls.isEmpty() && decoder.fields.isEmpty()) {
            throw new UnreadableRecord(
                    "MARC in JSON has a list of fields, like \"fields\": [{\"001\": …}, {\"245\": {…}}], but this has none");
        }
        String leader = record.path("leader").asString("");
        return new Decoded(new MarcRecord(leader, decoder.controls, decoder.fields), frame.remarks());
    }

    private static JsonNode parse(byte[] bytes) throws UnreadableRecord {
        // marc4j's own writer forgets the comma between the two lists of fields.
        String text = FORGOTTEN_COMMA
                .matcher(new String(bytes, StandardCharsets.UTF_8))
                .replaceFirst("],$1");
        try {
            return JSON.readTree(text);
        } catch (JacksonException broken) {
            throw new UnreadableRecord("its JSON is broken: " + broken.getOriginalMessage());
        }
    }

    /** MARC-in-JSON: {@code {"245": {"ind1": "1", "ind2": "0", "subfields": [{"a": "Holes /"}]}}}. */
    private void addNamed(Map.Entry<String, JsonNode> named) {
        JsonNode content = named.getValue();
        if (!content.isObject()) {
            controls.add(new ControlField(named.getKey(), CleanText.of(content.asString(""))));
            return;
        }
        List<Subfield> subfields = new ArrayList<>();
        for (JsonNode subfield : content.path("subfields")) {
            subfield.properties().forEach(entry -> addSubfield(entry.getKey(), entry.getValue(), subfields));
        }
        fields.add(new DataField(named.getKey(), indicator(content, "ind1"), indicator(content, "ind2"), subfields));
    }

    /** marc4j's: {@code {"tag": "001", "data": "5674874"}}. */
    private void addControl(JsonNode field) {
        controls.add(new ControlField(
                field.path("tag").asString(""), CleanText.of(field.path("data").asString(""))));
    }

    /** marc4j's: {@code {"tag": "245", "ind": "10", "subfield": [{"code": "a", "data": "Holes /"}]}}. */
    private void addData(JsonNode field) {
        List<Subfield> subfields = new ArrayList<>();
        for (JsonNode subfield : field.path("subfield")) {
            addSubfield(subfield.path("code").asString(""), subfield.path("data"), subfields);
        }
        String both = field.path("ind").asString("") + "  ";
        char first = field.has("ind1") ? indicator(field, "ind1") : both.charAt(0);
        char second = field.has("ind2") ? indicator(field, "ind2") : both.charAt(1);
        fields.add(new DataField(field.path("tag").asString(""), first, second, subfields));
    }

    private static void addSubfield(String code, JsonNode value, List<Subfield> subfields) {
        if (code.length() == 1) {
            subfields.add(new Subfield(Character.toLowerCase(code.charAt(0)), CleanText.of(value.asString(""))));
        }
    }

    private static char indicator(JsonNode field, String name) {
        String value = field.path(name).asString("");
        return value.length() == 1 ? value.charAt(0) : ' ';
    }
}
