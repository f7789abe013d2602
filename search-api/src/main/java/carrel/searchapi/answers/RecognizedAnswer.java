package carrel.searchapi.answers;

import carrel.catalog.search.Aspect;
import carrel.catalog.search.Recognized;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Understanding;
import carrel.catalog.search.Understanding.Step;
import carrel.searchapi.parameters.SearchAddress;
import java.util.HashSet;
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
        String kind, String kindLabel, String label, String typed, String effect, String how, String asWords) {
    static RecognizedAnswer of(SearchRequest request, Recognized one, Understanding understood) {
        Aspect aspect = one.aspect();
        boolean relaxed = understood.relaxed().stream()
                .anyMatch(step ->
                        step.step() == Step.LIMIT_NOT_NEEDED && step.what().equals(one.typed()));
        boolean only = aspect.needed() && !relaxed && aspect.kind() != Aspect.Kind.LIKE;
        Set<Aspect.Kind> plain = new HashSet<>(request.plain());
        plain.add(aspect.kind());
        return new RecognizedAnswer(
                aspect.kind().code(),
                aspect.kind().label(),
                aspect.label(),
                one.typed(),
                only ? "only" : "first",
                "\u201c" + one.typed() + "\u201d means: " + said(aspect) + " "
                        + (relaxed
                                ? "No book is all that you want, so others come too."
                                : only ? "You see only these." : "They come first."),
                SearchAddress.of(request.withPlain(plain).withPage(1, request.pageSize())));
    }

    private static String said(Aspect aspect) {
        return switch (aspect.kind()) {
            case GRADE -> "for " + aspect.label().replace("Grade", "grade") + ".";
            case LEVEL -> "at the level " + aspect.label() + ".";
            case LANGUAGE -> "in " + aspect.label() + ".";
            case FORMAT, GENRE, LENGTH -> aspect.label() + ".";
            case LIKE -> "like " + aspect.label() + ".";
            case AUTHOR -> "by " + aspect.label() + ".";
            case SERIES -> aspect.label() + ".";
        };
    }
}
