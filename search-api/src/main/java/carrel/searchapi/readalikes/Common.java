package carrel.searchapi.readalikes;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that two works have in common, as each of them has it. */
record Common<T>(String key, T here, T there) {
    /** All that is in both maps, in the order of the first. */
    static <T> Stream<Common<T>> of(Map<String, T> here, Map<String, T> there) {
        return here.entrySet().stream()
                .map(entry -> Optional.ofNullable(there.get(entry.getKey()))
                        .map(other -> new Common<>(entry.getKey(), entry.getValue(), other)))
                .flatMap(Optional::stream);
    }
}
