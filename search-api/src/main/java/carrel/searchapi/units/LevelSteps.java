package carrel.searchapi.units;

import carrel.analyzers.levels.GradeSpan;
import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogSchema;
import carrel.searchapi.answers.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The steps of school, for counting levels. */
final class LevelSteps {
    static final String UNKNOWN = "No level";
    static final List<String> NAMES = List.of("PK–K", "Grades 1–2", "Grades 3–5", "Grades 6–8", "Grades 9–12");

    /** The first grade of each step. */
    private static final TreeMap<Integer, String> FROM =
            new TreeMap<>(Map.of(-1, "PK–K", 1, "Grades 1–2", 3, "Grades 3–5", 6, "Grades 6–8", 9, "Grades 9–12"));

    private LevelSteps() {}

    /** A step with its code: "3-5", "none". */
    static Named named(String step) {
        String grades = step.substring(step.lastIndexOf(' ') + 1).replace('–', '-');
        return new Named(step.equals(UNKNOWN) ? "none" : grades, step);
    }

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
