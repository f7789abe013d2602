package carrel.catalog.search;

import carrel.analyzers.levels.GradeSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How readers name grades: "2nd grade", "grade 4", "grades 3-5", "third graders", "for kindergarten", "for 8 year olds". */
final class GradeWords {
    private static final Set<String> GRADE = Set.of("grade", "grades", "grader", "graders");
    private static final Map<String, GradeSpan> SCHOOLS = Map.ofEntries(
            Map.entry("kindergarten", GradeSpan.of(0)),
            Map.entry("kindergartner", GradeSpan.of(0)),
            Map.entry("kindergartners", GradeSpan.of(0)),
            Map.entry("kindergarteners", GradeSpan.of(0)),
            Map.entry("preschool", GradeSpan.of(-1)),
            Map.entry("preschoolers", GradeSpan.of(-1)));
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
    private static final Pattern YEARS_OLD = Pattern.compile("(\\d{1,2})-?(?:yr|year)s?-?olds?");
    private static final Pattern AGES = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

    /** A child in kindergarten is five: age less five is the grade. */
    private static final int AGE_IN_KINDERGARTEN = 5;

    private GradeWords() {}

    /** Grades, and how many words name them. */
    record Named(GradeSpan grades, int words) {}

    /** The grades that are named from the word on. */
    static Optional<Named> at(List<String> words, int at) {
        String word = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        if (GRADE.contains(next)) {
            return ordinal(word).map(grade -> new Named(GradeSpan.of(grade), 2));
        }
        if (GRADE.contains(word)) {
            return GradeSpan.parse(next).map(grades -> new Named(grades, 2));
        }
        // A book about kindergarten is another wish than one for kindergarten.
        if (word.equals("for") && SCHOOLS.containsKey(next)) {
            return Optional.of(new Named(SCHOOLS.get(next), 2));
        }
        return age(words, at);
    }

    private static Optional<Named> age(List<String> words, int at) {
        String word = words.get(at);
        Matcher joined = YEARS_OLD.matcher(word);
        if (joined.matches()) {
            return ages(joined.group(1)).map(grades -> new Named(grades, 1));
        }
        if (at + 1 < words.size() && (word.equals("age") || word.equals("ages"))) {
            return ages(words.get(at + 1)).map(grades -> new Named(grades, 2));
        }
        boolean apart = at + 2 < words.size()
                && words.get(at + 1).matches("years?|yr")
                && words.get(at + 2).matches("olds?");
        return apart ? ages(word).map(grades -> new Named(grades, 3)) : Optional.empty();
    }

    private static Optional<GradeSpan> ages(String written) {
        Matcher ages = AGES.matcher(written);
        if (!ages.matches()) {
            return Optional.empty();
        }
        int lowest = Integer.parseInt(ages.group(1)) - AGE_IN_KINDERGARTEN;
        int highest = ages.group(2) == null ? lowest : Integer.parseInt(ages.group(2)) - AGE_IN_KINDERGARTEN;
        return lowest >= GradeSpan.LOWEST && highest <= GradeSpan.HIGHEST && lowest <= highest
                ? Optional.of(new GradeSpan(lowest, highest))
                : Optional.empty();
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
}
