package carrel.searchapi.units;

import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A unit as JSON, for keeping, taking along and bringing back. What a unit does not have is refused, not passed over. */
final class UnitJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(handling -> handling.withValueNulls(Nulls.AS_EMPTY))
            .build();

    private UnitJson() {}

    static String write(Unit unit) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(unit);
    }

    /** @throws IllegalArgumentException saying what is wrong */
    static Unit read(String json) {
        try {
            return MAPPER.readValue(json, Unit.class);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(broken.getOriginalMessage(), broken);
        }
    }
}
