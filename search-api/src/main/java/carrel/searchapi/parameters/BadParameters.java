package carrel.searchapi.parameters;

import java.util.List;
import java.util.stream.Collectors;

/** A request has parameters that could not be read: every one of them, so that one answer is enough to mend them all. */
public final class BadParameters extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<BadParameter> all;

    BadParameters(List<BadParameter> all) {
        // No message with what was typed: messages end up in logs, and nobody's search belongs there.
        super(all.stream().map(BadParameter::parameter).collect(Collectors.joining(", ")));
        this.all = List.copyOf(all);
    }

    /** At least one, in the order of the address. */
    public List<BadParameter> all() {
        return all;
    }
}
