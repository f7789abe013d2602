package carrel.catalog.schema;

import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a main heading tells by itself. Works share their headings, so what was worked out for one serves the next.
 *
 * @param whole in the form of {@link CatalogSchema#TOPIC_WHOLE}
 * @param above the broader headings, broadest first
 */
record MainHeading(String whole, List<String> above) {
    /** No reader goes further down, and a vocabulary may run in circles. */
    private static final int STEPS_ABOVE_MAX = 3;

    /** Some 4 MB; a catalog of a million records has more, but not in one stretch of it. */
    private static final int KNOWN_MAX = 20_000;

    private static final Map<String, MainHeading> KNOWN = new ConcurrentHashMap<>();

    MainHeading {
        above = List.copyOf(above);
    }

    static MainHeading of(String heading) {
        if (KNOWN.size() >= KNOWN_MAX) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(heading, one -> new MainHeading(CatalogSchema.wholeTopic(one), broaderThan(one)));
    }

    private static List<String> broaderThan(String heading) {
        List<String> above = new ArrayList<>();
        Optional<String> broader = broader(heading);
        while (broader.isPresent() && above.size() < STEPS_ABOVE_MAX && !above.contains(broader.get())) {
            above.addFirst(broader.get());
            broader = broader(broader.get());
        }
        return above;
    }

    private static Optional<String> broader(String heading) {
        return Vocabulary.ofSchool().topic(heading).map(Topic::broader).flatMap(all -> all.stream()
                .findFirst());
    }
}
