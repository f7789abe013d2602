package carrel.searchapi.readalikes;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.text.Analysis;
import carrel.catalog.Contributor;
import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import carrel.catalog.Work;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a work can be like another. The maps lead from what is compared to what is said.
 *
 * @param headings what it is about, without subdivisions
 * @param genres what it is
 * @param series where it belongs
 * @param creators who wrote it, drew it or otherwise made it; not who narrated or translated it
 * @param grade the middle of the grades it is meant for
 * @param year when the edition that stands for it appeared
 * @param languages of its editions
 */
record Traits(
        String id,
        Map<String, SubjectHeading> headings,
        Map<String, String> genres,
        Map<String, SeriesEntry> series,
        Map<String, Contributor> creators,
        OptionalDouble grade,
        OptionalInt year,
        Set<String> languages) {
    private static final Set<String> CREATING = Set.of("author", "illustrator", "creator", "artist", "cartoonist");

    static Traits of(Work work) {
        Resource main = work.main();
        return new Traits(
                work.id(),
                byKey(main.subjects(), SubjectHeading::main),
                byKey(main.genres(), Function.identity()),
                byKey(
                        work.editions().stream()
                                .map(Resource::series)
                                .flatMap(List::stream)
                                .toList(),
                        SeriesEntry::name),
                byKey(main.contributors().stream().filter(Traits::creates).toList(), Contributor::name),
                grade(main),
                main.publication().year(),
                work.editions().stream()
                        .map(Resource::languages)
                        .flatMap(List::stream)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whom the work is entered under; else whom it names first. */
    Optional<String> author() {
        Stream<Map.Entry<String, Contributor>> main =
                creators.entrySet().stream().filter(entry -> entry.getValue().main());
        return Stream.concat(main, creators.entrySet().stream())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean creates(Contributor contributor) {
        return contributor.main() || roles(contributor).anyMatch(CREATING::contains);
    }

    /** What somebody did; often several things, "author, illustrator". */
    static Stream<String> roles(Contributor contributor) {
        return Stream.of(contributor.role().split(",\\s*"));
    }

    private static OptionalDouble grade(Resource resource) {
        Stream<GradeSpan> stated =
                resource.levels().stream().map(LevelStatement::interestGrades).flatMap(Optional::stream);
        Stream<GradeSpan> coded =
                resource.audiences().stream().map(Audience::grades).flatMap(Optional::stream);
        return Stream.concat(stated, coded)
                .mapToDouble(span -> (span.lowest() + span.highest()) / 2.0)
                .findFirst();
    }

    /** Values by the letters and digits of their names, so that case and marks make no difference. */
    private static <T> Map<String, T> byKey(Collection<T> values, Function<T, String> name) {
        Map<String, T> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.putIfAbsent(String.join(" ", Analysis.WHOLE.terms(name.apply(value))), value));
        return byKey;
    }
}
