package carrel.searchapi.answers;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.ScaleRange;
import carrel.analyzers.text.Language;
import carrel.catalog.search.Aspect;
import carrel.catalog.search.Recognized;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Understanding;
import carrel.catalog.search.Understanding.Step;
import carrel.searchapi.parameters.SearchAddress;
import carrel.searchapi.wording.Saying;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Something that was recognised in a query beside its topic.
 *
 * @param kind {@code grade}, {@code level}, {@code language}, {@code format}, {@code length}, {@code genre}, {@code like},
 *     {@code author} or {@code series}; hand it on as {@code plain} to have the words searched as plain words
 * @param kindLabel what to call the kind
 * @param label what it was read as
 * @param typed the reader's own words for it
 * @param effect {@code only} when other works are left out, {@code first} when works with it come first
 * @param how the reading, in a sentence
 * @param asWords the page on which the words are plain words
 */
public record RecognizedAnswer(
        String kind, Saying kindLabel, Saying label, String typed, String effect, Saying how, String asWords) {
    static RecognizedAnswer of(SearchRequest request, Recognized one, Understanding understood) {
        Aspect aspect = one.aspect();
        Set<Aspect.Kind> plain = new HashSet<>(request.plain());
        plain.add(aspect.kind());
        return new RecognizedAnswer(
                aspect.kind().code(),
                Saying.of("read.kind." + aspect.kind().code()),
                label(aspect),
                one.typed(),
                only(one, understood) ? "only" : "first",
                how(one, understood),
                SearchAddress.of(request.withPlain(plain).withPage(1, request.pageSize())));
    }

    /** The reading of one part of a query, in a sentence. */
    public static Saying how(Recognized one, Understanding understood) {
        String effect = relaxed(one, understood) ? "relaxed" : only(one, understood) ? "only" : "first";
        return Saying.of("read.how." + effect, one.typed(), meaning(one.aspect()));
    }

    private static boolean only(Recognized one, Understanding understood) {
        Aspect aspect = one.aspect();
        return aspect.needed() && !relaxed(one, understood) && aspect.kind() != Aspect.Kind.LIKE;
    }

    private static boolean relaxed(Recognized one, Understanding understood) {
        return understood.relaxed().stream()
                .anyMatch(step ->
                        step.step() == Step.LIMIT_NOT_NEEDED && step.what().equals(one.typed()));
    }

    private static Saying meaning(Aspect aspect) {
        return switch (aspect) {
            case Aspect.ForGrades(GradeSpan grades) -> Saying.of("read.means.grade", Saying.grades(grades));
            case Aspect.InLanguage(Language language) -> Saying.of("read.means.language", language);
            case Aspect.AtLevel level -> Saying.of("read.means.level", label(level));
            case Aspect.Like like -> Saying.of("read.means.like", label(like));
            case Aspect.ByAuthor author -> Saying.of("read.means.author", label(author));
            case Aspect.ByAuthorOf author -> Saying.of("read.means.author", label(author));
            case Aspect.InFormat format -> label(format);
            case Aspect.OfLength length -> label(length);
            case Aspect.OfGenre genre -> label(genre);
            case Aspect.Volume volume -> label(volume);
        };
    }

    private static Saying label(Aspect aspect) {
        return switch (aspect) {
            case Aspect.ForGrades(GradeSpan grades) -> Saying.of("grade.number", grades.toString());
            case Aspect.InLanguage(Language language) -> Saying.of("read.language", language);
            case Aspect.AtLevel(ScaleRange range) ->
                Saying.of(
                        "scale.chip",
                        Saying.label(
                                "scale", range.scale().code(), range.scale().label()),
                        range.toString());
            case Aspect.ByAuthorOf(String title) -> Saying.of("read.writer", title);
            case Aspect.Volume(String series, String number) -> Saying.of("series.place", series, number);
            case Aspect.InFormat format -> shipped(format);
            case Aspect.OfLength length -> shipped(length);
            case Aspect.OfGenre genre -> shipped(genre);
            case Aspect.Like like -> Saying.asItStands(like.title());
            case Aspect.ByAuthor author -> Saying.asItStands(author.name());
        };
    }

    /** The shipped list names it in English, and message files by that name: {@code read.as.picture-book}. */
    private static Saying shipped(Aspect aspect) {
        return Saying.label("read.as", aspect.label().toLowerCase(Locale.ROOT).replace(' ', '-'), aspect.label());
    }
}
