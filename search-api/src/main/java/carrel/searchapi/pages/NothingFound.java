package carrel.searchapi.pages;

import carrel.searchapi.answers.SearchAnswer;
import carrel.searchapi.pages.HomeView.Topic;
import java.util.List;

/**
 * Help when nothing answers.
 *
 * @param withoutFilters how many works there are without the filters; 0 when there are no filters or none helps
 * @param words searches that do find something
 * @param topics pictures to go on with
 */
public record NothingFound(long withoutFilters, List<String> words, List<Topic> topics) {
    /** Whether the library itself has nothing, whatever filters hold and whichever page was asked for. */
    boolean isUnanswered(SearchAnswer answer) {
        return answer.total() == 0 && withoutFilters == 0;
    }
}
