package carrel.catalog.search;

import carrel.analyzers.levels.GradeSpan;
import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Scope;
import carrel.catalog.search.QueryWords.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The grade that a query names: "2nd grade", "grade 4", "third graders", "for kindergarten".
 *
 * @param words the parts of the query that name it
 */
record GradeWish(GradeSpan grades, List<Part> words) {
    private static final Set<String> GRADE = Set.of("grade", "grades", "grader", "graders");
    private static final Map<String, Integer> SCHOOLS_BEFORE = Map.of(
            "kindergarten",
            0,
            "kindergartner",
            0,
            "kindergartners",
            0,
            "kindergarteners",
            0,
            "preschool",
            -1,
            "preschoolers",
            -1);
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    GradeWish {
        words = List.copyOf(words);
    }

    /** The first grade named, if any. */
    static Optional<GradeWish> in(List<Part> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Optional<Integer> grade = grade(text(parts.get(i)), text(parts.get(i + 1)));
            if (grade.isPresent()) {
                return Optional.of(new GradeWish(GradeSpan.of(grade.get()), parts.subList(i, i + 2)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> grade(String word, String next) {
        if (GRADE.contains(next)) {
            return ordinal(word);
        }
        if (GRADE.contains(word)) {
            return GradeSpan.parse(next)
                    .filter(span -> span.lowest() == span.highest())
                    .map(GradeSpan::lowest);
        }
        // A book about kindergarten is another wish than one for kindergarten.
        return word.equals("for") ? Optional.ofNullable(SCHOOLS_BEFORE.get(next)) : Optional.empty();
    }

    private static Optional<Integer> ordinal(String word) {
        int spelled = ORDINALS.indexOf(word);
        if (spelled >= 0) {
            return Optional.of(spelled + 1);
        }
        return word.matches("\\d{1,2}(st|nd|rd|th)")
                ? GradeSpan.parse(word.substring(0, word.length() - 2)).map(GradeSpan::lowest)
                : Optional.empty();
    }

    private static String text(Part part) {
        return part instanceof Word word && word.scope() == Scope.ANYWHERE
                ? word.text().toLowerCase(Locale.ROOT)
                : "";
    }
}
