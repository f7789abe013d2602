package carrel.searchapi.pages;

import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Suggestion;
import carrel.searchapi.answers.SearchAnswer;
import carrel.searchapi.pages.HomeView.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Help when nothing answers.
 *
 * @param withoutFilters how many works there are without the filters; 0 when there are no filters or none helps
 * @param byNumber whether numbers alone were typed: an ISBN, a barcode, a place on the shelf
 * @param words searches that do find something
 * @param topics pictures to go on with
 */
public record NothingFound(long withoutFilters, boolean byNumber, List<String> words, List<Topic> topics) {
    /** Digits and signs, perhaps with the word before them or the last character of some ISBNs. */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\s*(?:isbn)?[^\\p{L}]*\\p{N}[^\\p{L}]*x?[^\\p{L}\\p{N}]*");

    private static final int WORDS_MAX = 5;
    private static final int WORD_CHARACTERS_MIN = 3;

    /** Of a text pasted whole; each asks the catalog, and what a text is about shows in its first words. */
    private static final int WORDS_ASKED_MAX = 8;

    static NothingFound of(SearchRequest request, CatalogSearcher catalog, List<Topic> topics) throws IOException {
        SearchRequest open = Narrowing.withoutAny(request).withFacets(Set.of());
        boolean narrowed = !request.filters().isEmpty() || request.availableNow();
        long withoutFilters = narrowed ? catalog.search(open).total() : 0;
        boolean byNumber = NUMBER.matcher(request.query()).matches();
        return new NothingFound(withoutFilters, byNumber, words(request.query(), catalog), topics);
    }

    /** What the shelves have that begins like one of the words. */
    private static List<String> words(String query, CatalogSearcher catalog) throws IOException {
        List<String> asked = Stream.of(query.split("[^\\p{L}\\p{N}']+"))
                .filter(word -> word.length() >= WORD_CHARACTERS_MIN)
                .distinct()
                .limit(WORDS_ASKED_MAX)
                .toList();
        List<String> words = new ArrayList<>();
        for (String word : asked) {
            if (words.size() < WORDS_MAX) {
                catalog.suggest(word, 2).stream()
                        .map(Suggestion::text)
                        .filter(text -> !words.contains(text))
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** Whether the library itself has nothing, whatever filters hold and whichever page was asked for. */
    boolean isUnanswered(SearchAnswer answer) {
        return answer.total() == 0 && withoutFilters == 0;
    }
}
