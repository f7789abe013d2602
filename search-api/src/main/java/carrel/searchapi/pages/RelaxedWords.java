package carrel.searchapi.pages;

import carrel.searchapi.answers.SearchAnswer;
import carrel.searchapi.answers.SearchAnswer.RelaxedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was asked less strictly so that something is found, in words of the first school years. */
final class RelaxedWords {
    private RelaxedWords() {}

    static List<String> of(SearchAnswer answer) {
        List<String> said = new ArrayList<>();
        List<String> unknown = what(answer, "unknown-word");
        if (!unknown.isEmpty()) {
            said.add("No book here has " + quoted(unknown) + ". We left that out.");
        }
        List<String> limits = what(answer, "limit-not-needed");
        if (!limits.isEmpty()) {
            said.add("Nothing here is all that you want. We let go of " + quoted(limits) + ".");
        }
        if (!what(answer, "some-words").isEmpty()) {
            said.add(
                    switch (answer.withAllWords()) {
                        case 0 -> "Nothing here has all of your words. These have some of them.";
                        case 1 -> "Only 1 book has all of your words. The others have some of them.";
                        default ->
                            answer.withAllWords() >= answer.total()
                                    ? "These have all of your words, or most of them."
                                    : "Only " + answer.withAllWords()
                                            + " books have all of your words, or most of them. The others have some of them.";
                    });
        }
        return said;
    }

    private static List<String> what(SearchAnswer answer, String step) {
        return answer.relaxed().stream()
                .filter(one -> one.step().equals(step))
                .map(RelaxedAnswer::what)
                .toList();
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "\u201c" + word + "\u201d").collect(Collectors.joining(", "));
    }
}
