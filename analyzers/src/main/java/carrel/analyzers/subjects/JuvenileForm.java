package carrel.analyzers.subjects;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The form subdivisions by which LCSH says "for children": "Juvenile fiction" is fiction for them, "Juvenile
 * literature" anything else.
 */
final class JuvenileForm {
    /** What is left of a form when the audience is taken out; an empty text when nothing is. */
    private static final Map<String, String> WITHOUT_AUDIENCE = Map.ofEntries(
            Map.entry("juvenile fiction", "Fiction"),
            Map.entry("juvenile literature", ""),
            Map.entry("juvenile works", ""),
            Map.entry("juvenile poetry", "Poetry"),
            Map.entry("juvenile drama", "Drama"),
            Map.entry("juvenile humor", "Humor"),
            Map.entry("juvenile films", "Films"),
            Map.entry("juvenile sound recordings", "Sound recordings"),
            Map.entry("juvenile software", "Software"),
            Map.entry("juvenile encyclopedias", "Encyclopedias"),
            Map.entry("juvenile dictionaries", "Dictionaries"),
            Map.entry("dictionaries, juvenile", "Dictionaries"),
            Map.entry("encyclopedias, juvenile", "Encyclopedias"),
            Map.entry("juvenile biography", "Biography"),
            Map.entry("juvenile songs", "Songs"),
            Map.entry("songs and music juvenile", "Songs and music"));

    private JuvenileForm() {}

    static boolean isJuvenile(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return WITHOUT_AUDIENCE.containsKey(lower) || lower.startsWith("juvenile ");
    }

    /** The form without its audience; empty when nothing else was in it. */
    static Optional<String> withoutAudience(String part) {
        String kept = WITHOUT_AUDIENCE.getOrDefault(part.toLowerCase(Locale.ROOT), part);
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
    }
}
