package carrel.searchapi.readalikes;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.text.Analysis;
import carrel.catalog.Contributor;
import carrel.catalog.Format;
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
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is kept of each work of the catalogue to compare it, and to grant wishes.
 *
 * @param interest the grades it is meant for: MARC 521 with interest level or audience, 385, 008/22
 * @param reading the lowest grade that its text asks for, where a record states one
 * @param formats of its editions
 * @param title tells titles of one author apart: the hash of its key, without subtitle and article, since a hundred
 *     thousand titles are 8 MB; two that differ have the same once in four thousand million
 */
record ShelfWork(Traits traits, Optional<GradeSpan> interest, OptionalDouble reading, Set<Format> formats, int title) {
    private static final Set<String> CREATING = Set.of("author", "illustrator", "creator", "artist", "cartoonist");
    private static final Pattern BILINGUAL = Pattern.compile("(?i)\\bbilingual\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern DEWEY = Pattern.compile("(?:^|[^\\d.])(\\d{3})(?:\\.\\d|\\s|$)");

    /** Classes whose books are told, sung or drawn as much as they inform, besides literature, the 800s. */
    private static final Set<String> TOLD = Set.of("398", "741");

    private static final Pattern AWARD = Pattern.compile(
            "(?i)[,;(]?\\s*(?:honou?r book|honou?r|medal|award|winner)?[,;(]?" + "\\s*\\(?(?:19|20)\\d\\d.*$");

    static ShelfWork of(Work work, AppealWords appeal) {
        Resource main = work.main();
        Set<Trait> traits = new HashSet<>();
        for (Resource edition : work.editions()) {
            edition.genres().forEach(genre -> traits.addAll(TraitsOfRecords.genre(genre)));
            edition.subjects().forEach(heading -> traits.addAll(TraitsOfRecords.of(heading)));
            edition.annotation().awards().forEach(award -> traits.add(new Trait(Kind.HONOR, award(award))));
        }
        appeal.of(work).forEach(term -> traits.add(new Trait(Kind.APPEAL, term)));
        Optional<GradeSpan> interest = interest(main);
        return new ShelfWork(
                new Traits(
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
                        traits),
                interest,
                reading(main),
                work.editions().stream().map(Resource::format).collect(Collectors.toUnmodifiableSet()),
                key(main.titles().filing()).hashCode());
    }

    /** The same, of what other works have too. */
    ShelfWork sharing(Interner pool) {
        Set<Trait> shared = traits.traits().stream().map(pool::shared).collect(Collectors.toUnmodifiableSet());
        return new ShelfWork(
                new Traits(
                        traits.id(),
                        pool.shared(traits.authors()),
                        traits.series().map(place -> new SeriesPlace(pool.shared(place.series()), place.number())),
                        pool.shared(traits.audience()),
                        pool.shared(traits.year()),
                        traits.editions(),
                        pool.shared(traits.label()),
                        pool.shared(traits.languages()),
                        shared),
                pool.shared(interest),
                pool.shared(reading),
                pool.shared(formats),
                title);
    }

    String id() {
        return traits.id();
    }

    /** The middle of the grades it is meant for. */
    OptionalDouble grade() {
        return interest.map(span -> OptionalDouble.of((span.lowest() + span.highest()) / 2.0))
                .orElse(OptionalDouble.empty());
    }

    /** The first three digits of its Dewey number. */
    Optional<String> label() {
        return traits.label();
    }

    boolean has(Kind kind, String key) {
        return traits.traits().contains(new Trait(kind, key));
    }

    /** Whether it tells of what is true: by its number in the stacks, or a life told. */
    boolean isTrue() {
        boolean said = label().filter(digits -> !digits.startsWith("8") && !TOLD.contains(digits))
                .isPresent();
        for (Trait trait : traits.traits()) {
            if (trait.kind() == Kind.GENRE) {
                String genre = trait.key();
                if (genre.endsWith("fiction")) {
                    return false;
                }
                said |= genre.contains("biograph") || genre.contains("nonfiction") || genre.startsWith("informational");
            }
        }
        return said;
    }

    /** Whether it is the same story in another dress: the comic of the novel. */
    boolean retells(ShelfWork other) {
        return title == other.title && traits.authors().stream().anyMatch(other.traits.authors()::contains);
    }

    boolean sameSeries(ShelfWork other) {
        return traits.series()
                .flatMap(
                        here -> other.traits.series().map(there -> here.series().equals(there.series())))
                .orElse(false);
    }

    /** Its volume; nothing when it is in no series or has no number there. */
    OptionalInt volume() {
        return traits.series().map(SeriesPlace::number).orElse(OptionalInt.empty());
    }

    /** Letters and digits alone, so that case and marks make no difference. */
    static String key(String text) {
        return String.join(" ", Analysis.WHOLE.terms(text));
    }

    private static String award(String award) {
        return key(AWARD.matcher(award).replaceFirst(""));
    }

    private static List<String> authors(Resource main) {
        Stream<Contributor> first = main.contributors().stream().filter(Contributor::main);
        Stream<Contributor> others =
                main.contributors().stream().filter(one -> !one.main()).filter(ShelfWork::creates);
        return Stream.concat(first, others)
                .map(one -> key(one.name()))
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
                .map(entry -> new SeriesPlace(key(entry.name()), number(entry)));
    }

    private static OptionalInt number(SeriesEntry entry) {
        Matcher digits = NUMBER.matcher(entry.number());
        return digits.find() ? OptionalInt.of(Integer.parseInt(digits.group())) : OptionalInt.empty();
    }

    private static Optional<GradeSpan> interest(Resource resource) {
        Stream<GradeSpan> stated =
                resource.levels().stream().map(LevelStatement::interestGrades).flatMap(Optional::stream);
        Stream<GradeSpan> coded =
                resource.audiences().stream().sorted().map(Audience::grades).flatMap(Optional::stream);
        return Stream.concat(stated, coded).findFirst();
    }

    private static OptionalDouble reading(Resource resource) {
        return resource.levels().stream()
                .map(LevelStatement::readingGrades)
                .flatMap(Optional::stream)
                .mapToDouble(GradeSpan::lowest)
                .min();
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
