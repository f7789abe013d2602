package carrel.searchapi.readalikes.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Works in groups by a name that they have, such as their author's. Groups are numbers from 0. */
final class Groups {
    /** The group of a work that has no name, or one that none of these has. */
    static final int NONE = -1;

    private final Function<Traits, Optional<String>> name;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] groups;
    private final NumberRows places;

    Groups(List<Traits> works, Function<Traits, Optional<String>> name) {
        this.name = name;
        this.groups = works.stream()
                .mapToInt(work -> name.apply(work)
                        .map(found -> numbers.computeIfAbsent(found, fresh -> numbers.size()))
                        .orElse(NONE))
                .toArray();
        this.places = NumberRows.places(groups, numbers.size());
    }

    /** How many groups there are. */
    int size() {
        return numbers.size();
    }

    /** The group of the work at that place among all these. */
    int of(int place) {
        return groups[place];
    }

    /** The group of a work that may not be one of these. */
    int of(Traits work) {
        return name.apply(work).map(numbers::get).orElse(NONE);
    }

    /** The places of the group's works. */
    int[] places(int group) {
        return places.row(group);
    }

    /** How many works are in the group. */
    int works(int group) {
        return group == NONE ? 0 : places.size(group);
    }
}
