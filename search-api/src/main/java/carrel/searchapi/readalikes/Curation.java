package carrel.searchapi.readalikes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the library's own staff say of books. It comes before anything that Carrel finds out.
 *
 * @param pairs for each work, those that belong with it; each pair stands under both
 * @param appeal for each work, the appeal terms that somebody has judged, and whether they fit
 */
public record Curation(Map<String, Set<String>> pairs, Map<String, Map<String, Boolean>> appeal) {
    /** Nobody has said anything. */
    public static final Curation NONE = new Curation(Map.of(), Map.of());

    public Curation {
        pairs = copied(pairs, Set::copyOf);
        appeal = copied(appeal, Map::copyOf);
    }

    /** The works that are suggested first to whoever likes that one. */
    public Set<String> pairedWith(String work) {
        return pairs.getOrDefault(work, Set.of());
    }

    /** Whether the appeal term fits the work; nothing when nobody has said. */
    public Optional<Boolean> fits(String work, String term) {
        return Optional.ofNullable(appeal.getOrDefault(work, Map.of()).get(term));
    }

    private static <T> Map<String, T> copied(Map<String, T> map, UnaryOperator<T> copy) {
        Map<String, T> copied = new HashMap<>(map);
        copied.replaceAll((key, value) -> copy.apply(value));
        return Map.copyOf(copied);
    }
}
