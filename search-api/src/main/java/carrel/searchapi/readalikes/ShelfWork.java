package carrel.searchapi.readalikes;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.text.Analysis;
import carrel.catalog.Format;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.searchapi.readalikes.model.Trait;
import carrel.searchapi.readalikes.model.Trait.Kind;
import carrel.searchapi.readalikes.model.Traits;
import carrel.searchapi.readalikes.model.Traits.SeriesPlace;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
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
    /** Classes whose books are told, sung or drawn as much as they inform, besides literature, the 800s. */
    private static final Set<String> TOLD = Set.of("398", "741");

    static ShelfWork of(Work work, AppealWords appeal) {
        Resource main = work.main();
        Optional<GradeSpan> interest = interest(main);
        return new ShelfWork(
                TraitsOfWork.of(work, interest, appeal),
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
}
