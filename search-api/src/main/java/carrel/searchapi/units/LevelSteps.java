package carrel.searchapi.units;

import carrel.analyzers.levels.GradeSpan;
import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The steps of school, for counting levels; message files say what each is called. */
final class LevelSteps {
    static final String UNKNOWN = "none";
    static final List<String> CODES = List.of("PK-K", "1-2", "3-5", "6-8", "9-12");

    /** The first grade of each step. */
    private static final TreeMap<Integer, String> FROM =
            new TreeMap<>(Map.of(-1, "PK-K", 1, "1-2", 3, "3-5", 6, "6-8", 9, "9-12"));

    private LevelSteps() {}

    /** The step that holds the middle of the grades that an edition fits. */
    static String of(Resource edition) {
        List<Integer> grades = CatalogSchema.GRADE.values().apply(edition).stream()
                .map(GradeSpan::parse)
                .flatMap(Optional::stream)
                .map(GradeSpan::lowest)
                .sorted()
                .toList();
        return grades.isEmpty()
                ? UNKNOWN
                : FROM.floorEntry(grades.get(grades.size() / 2)).getValue();
    }
}
