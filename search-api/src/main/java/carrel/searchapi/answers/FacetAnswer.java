package carrel.searchapi.answers;

import carrel.catalog.search.FacetGroup;
import java.util.List;

/**
 * Values that the results can be narrowed to.
 *
 * @param name the parameter that takes the values
 * @param label what readers call the group
 * @param values commonest first
 */
public record FacetAnswer(String name, String label, List<Value> values) {
    /**
     * One value.
     *
     * @param count how many works there are with it as the group's only choice, all else as it is
     * @param chosen whether the search has it
     */
    public record Value(String value, String label, long count, boolean chosen) {}

    static FacetAnswer of(FacetGroup group) {
        List<Value> values = group.values().stream()
                .map(value -> new Value(value.value(), value.label(), value.count(), value.chosen()))
                .toList();
        return new FacetAnswer(group.name(), group.label(), values);
    }

    /** Whether the search has a value of this group. */
    public boolean hasChoice() {
        return values.stream().anyMatch(Value::chosen);
    }
}
