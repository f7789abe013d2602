package carrel.searchapi.pages;

import carrel.searchapi.answers.SearchAnswer;
import carrel.searchapi.answers.SearchAnswer.RelaxedAnswer;
import carrel.searchapi.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** What was asked less strictly so that something is found. */
final class RelaxedWords {
    private static final String SOME_WORDS = "some-words";

    private RelaxedWords() {}

    static List<String> of(SearchAnswer answer, Words words) {
        List<String> said = new ArrayList<>();
        for (String step : List.of("unknown-word", "limit-not-needed")) {
            List<String> what = what(answer, step);
            if (!what.isEmpty()) {
                said.add(words.say("relaxed." + step, words.listed(what)));
            }
        }
        if (!what(answer, SOME_WORDS).isEmpty()) {
            int all = answer.withAllWords();
            said.add(
                    all == 0
                            ? words.say("note.some")
                            : all >= answer.total() ? words.say("relaxed.most") : words.say("relaxed.some", all));
        }
        return said;
    }

    private static List<String> what(SearchAnswer answer, String step) {
        return answer.relaxed().stream()
                .filter(one -> one.step().equals(step))
                .map(RelaxedAnswer::what)
                .map(typed -> "\u201c" + typed + "\u201d")
                .toList();
    }
}
