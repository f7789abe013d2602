package carrel.analyzers.subjects;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The form subdivisions by which LCSH, RVM and Bilindex say "for children": "Juvenile fiction" is fiction for them, "Juvenile
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
            Map.entry("ouvrages pour la jeunesse", ""),
            Map.entry("romans, nouvelles, etc. pour la jeunesse", "Romans, nouvelles, etc."),
            Map.entry("poésie pour la jeunesse", "Poésie"),
            Map.entry("literatura juvenil", ""),
            Map.entry("ficción juvenil", "Ficción"),
            Map.entry("novela juvenil", "Novela"),
            Map.entry("poesía juvenil", "Poesía"));

    private JuvenileForm() {}

    static boolean isJuvenile(String part) {
        return WITHOUT_AUDIENCE.containsKey(part.toLowerCase(Locale.ROOT));
    }

    /** The form without its audience; empty when nothing else was in it. */
    static Optional<String> withoutAudience(String part) {
        String kept = WITHOUT_AUDIENCE.getOrDefault(part.toLowerCase(Locale.ROOT), part);
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
    }
}
