package carrel.catalog.search;

import java.util.List;

/**
 * Values that the results can be narrowed to.
 *
 * <p>The number beside a value is the total that the reader gets with it as the group's only choice, all else as it is.
 * Where the group has a choice already, the others' numbers so tell what a switch would bring.
 *
 * @param name the schema's name of the field, and the HTTP parameter
 * @param label what readers call it
 * @param values commonest first, those chosen always among them; at most {@value #VALUES_MAX}
 */
public record FacetGroup(String name, String label, List<Value> values) {
    public static final int VALUES_MAX = 100;

    /**
     * One value.
     *
     * @param value as in addresses
     * @param label what readers call it
     * @param count works
     * @param chosen whether the request has it
     */
    public record Value(String value, String label, long count, boolean chosen) {}

    public FacetGroup {
        values = List.copyOf(values);
    }
}
