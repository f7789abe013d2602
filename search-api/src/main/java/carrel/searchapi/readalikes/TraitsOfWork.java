package carrel.searchapi.readalikes;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.catalog.Contributor;
import carrel.catalog.Holding;
import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import carrel.catalog.Work;
import carrel.searchapi.readalikes.model.Trait;
import carrel.searchapi.readalikes.model.Trait.Kind;
import carrel.searchapi.readalikes.model.Traits;
import carrel.searchapi.readalikes.model.Traits.SeriesPlace;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the records of a work say of it that can be compared with another's. */
final class TraitsOfWork {
    private static final Set<String> CREATING = Set.of("author", "illustrator", "creator", "artist", "cartoonist");
    private static final Pattern BILINGUAL = Pattern.compile("(?i)\\bbilingual\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern DEWEY = Pattern.compile("(?:^|[^\\d.])(\\d{3})(?:\\.\\d|\\s|$)");
    private static final Pattern AWARD = Pattern.compile(
            "(?i)[,;(]?\\s*(?:honou?r book|honou?r|medal|award|winner)?[,;(]?\\s*\\(?(?:19|20)\\d\\d.*$");

    private TraitsOfWork() {}

    /** @param interest the grades that it is meant for */
    static Traits of(Work work, Optional<GradeSpan> interest, AppealWords appeal) {
        Resource main = work.main();
        return new Traits(
                work.id(),
                authors(main),
                series(work),
                audience(main, interest),
                work.editions().stream()
                        .map(edition -> edition.publication().year())
                        .flatMapToInt(OptionalInt::stream)
                        .min(),
                copies(work),
                label(work),
                languages(work),
                traits(work, appeal));
    }

    private static Set<Trait> traits(Work work, AppealWords appeal) {
        Set<Trait> traits = new HashSet<>();
        for (Resource edition : work.editions()) {
            edition.genres().forEach(genre -> traits.addAll(TraitsOfHeadings.genre(genre)));
            edition.subjects().forEach(heading -> traits.addAll(TraitsOfHeadings.of(heading)));
            edition.annotation().awards().forEach(award -> traits.add(new Trait(Kind.HONOR, award(award))));
        }
        appeal.of(work).forEach(term -> traits.add(new Trait(Kind.APPEAL, term)));
        return traits;
    }

    private static String award(String award) {
        return ShelfWork.key(AWARD.matcher(award).replaceFirst(""));
    }

    private static List<String> authors(Resource main) {
        Stream<Contributor> first = main.contributors().stream().filter(Contributor::main);
        Stream<Contributor> others =
                main.contributors().stream().filter(one -> !one.main()).filter(TraitsOfWork::creates);
        return Stream.concat(first, others)
                .map(one -> ShelfWork.key(one.name()))
                .distinct()
                .toList();
    }

    private static boolean creates(Contributor contributor) {
        return Stream.of(contributor.role().toLowerCase(Locale.ROOT).split(",\\s*"))
                .anyMatch(CREATING::contains);
    }

    /** Those of all editions; none is known for sure of a book in two languages whose record names but one. */
    private static Set<String> languages(Work work) {
        boolean bilingual = work.editions().stream()
                .flatMap(edition -> Stream.concat(
                        edition.genres().stream(), edition.subjects().stream().map(SubjectHeading::display)))
                .anyMatch(heading -> BILINGUAL.matcher(heading).find());
        return bilingual
                ? Set.of()
                : work.editions().stream()
                        .map(Resource::languages)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
    }

    private static Optional<SeriesPlace> series(Work work) {
        return work.editions().stream()
                .map(Resource::series)
                .flatMap(List::stream)
                .findFirst()
                .map(entry -> new SeriesPlace(ShelfWork.key(entry.name()), number(entry)));
    }

    private static OptionalInt number(SeriesEntry entry) {
        Matcher digits = NUMBER.matcher(entry.number());
        return digits.find() ? OptionalInt.of(Integer.parseInt(digits.group())) : OptionalInt.empty();
    }

    /** Picture books to grade 3, the middle grades to 6, young adults from 7. */
    private static OptionalInt audience(Resource main, Optional<GradeSpan> interest) {
        if (main.audiences().contains(Audience.ADULT)) {
            return OptionalInt.of(Traits.AUDIENCE_MAX);
        }
        return interest.map(span -> (span.lowest() + span.highest()) / 2.0)
                .map(middle -> OptionalInt.of(middle < 2.5 ? 0 : middle < 7.5 ? 1 : 2))
                .orElse(OptionalInt.empty());
    }

    private static int copies(Work work) {
        return work.editions().stream()
                .mapToInt(edition -> Math.max(1, edition.holdings().size()))
                .sum();
    }

    private static Optional<String> label(Work work) {
        Stream<String> marks = work.editions().stream()
                .flatMap(edition -> Stream.concat(
                        edition.callNumbers().stream(),
                        edition.holdings().stream().map(Holding::callNumber)));
        return marks.map(DEWEY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
