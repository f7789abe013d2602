package carrel.searchapi.textsets;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.GradeSpan;
import carrel.catalog.Resource;
import carrel.catalog.schema.PageCount;
import carrel.searchapi.wording.Saying;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * For which grades a children's book probably is, when its record says no more than "children": what its form, the mark on
 * its spine or its length tells. Most records of national libraries say no more. A guess, and named one: picture books
 * have 32 pages because a printed sheet has, chapter books stay under a hundred, and novels do not.
 *
 * @param grades both ends included
 * @param evidence what tells it: "32 pages"
 */
public record LikelyGrades(GradeSpan grades, Saying evidence) {
    private static final GradeSpan BOARD = new GradeSpan(-1, 0);
    private static final GradeSpan PICTURE = new GradeSpan(-1, 3);
    private static final GradeSpan CHAPTERS = new GradeSpan(2, 6);
    private static final GradeSpan MIDDLE = new GradeSpan(4, 8);
    private static final GradeSpan TEEN = new GradeSpan(7, 12);

    private static final int PICTURE_PAGES_MAX = 48;
    private static final int CHAPTER_PAGES_MAX = 96;

    private static final Pattern BOARD_BOOK = Pattern.compile("\\b(?:board books?|toy and movable books?)\\b");
    private static final Pattern PICTURE_BOOK =
            Pattern.compile("\\b(?:picture books?|beginning readers?|stories in rhyme|coloring books?)\\b");
    private static final Pattern YOUNG_ADULT =
            Pattern.compile("\\byoung adult (?:fiction|works|literature|nonfiction)\\b");

    /** "E", "E SMI", "[E]", "Easy 599"; the class E of the Library of Congress has digits at once. */
    private static final Pattern EASY = Pattern.compile("\\[?(?:E|JE|ER|EASY|Easy)\\]?(?:[ /.].*)?");

    private static final Pattern TEEN_SHELF = Pattern.compile("(?:YA|Teen|TEEN)\\b.*");
    private static final Pattern UNPAGED = Pattern.compile("(?i)\\bunpaged\\b");

    /** Empty where a record does not say that it is for children, or shows nothing that tells children's ages apart. */
    public static Optional<LikelyGrades> of(Resource edition) {
        if (!edition.audiences().contains(Audience.CHILDREN)) {
            return Optional.empty();
        }
        return form(edition, BOARD_BOOK, BOARD)
                .or(() -> form(edition, PICTURE_BOOK, PICTURE))
                .or(() -> form(edition, YOUNG_ADULT, TEEN))
                .or(() -> mark(edition, EASY, PICTURE))
                .or(() -> mark(edition, TEEN_SHELF, TEEN))
                .or(() -> length(edition));
    }

    private static Optional<LikelyGrades> form(Resource edition, Pattern form, GradeSpan grades) {
        return Stream.concat(
                        edition.genres().stream(), edition.subjects().stream().map(heading -> heading.main()))
                .filter(name -> form.matcher(name.toLowerCase(Locale.ROOT)).find())
                .findFirst()
                .map(name -> new LikelyGrades(grades, Saying.asItStands(name)));
    }

    private static Optional<LikelyGrades> mark(Resource edition, Pattern mark, GradeSpan grades) {
        return Stream.concat(
                        edition.callNumbers().stream(),
                        edition.holdings().stream().map(copy -> copy.callNumber()))
                .filter(number -> mark.matcher(number).matches())
                .findFirst()
                .map(number -> new LikelyGrades(grades, Saying.of("evidence.mark", number)));
    }

    private static Optional<LikelyGrades> length(Resource edition) {
        OptionalInt pages = PageCount.of(edition);
        if (pages.isPresent()) {
            int count = pages.getAsInt();
            GradeSpan grades = count <= PICTURE_PAGES_MAX ? PICTURE : count <= CHAPTER_PAGES_MAX ? CHAPTERS : MIDDLE;
            return Optional.of(new LikelyGrades(grades, Saying.of("evidence.pages", count)));
        }
        return UNPAGED.matcher(edition.publication().extent()).find()
                ? Optional.of(new LikelyGrades(PICTURE, Saying.of("evidence.unpaged")))
                : Optional.empty();
    }
}
