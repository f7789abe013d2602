package carrel.searchapi.pages;

import carrel.searchapi.pages.HomeView.Topic;
import java.util.List;

/**
 * Help when nothing answers.
 *
 * @param withoutFilters how many works there are without the filters; 0 when there are no filters or none helps
 * @param words searches that do find something
 * @param topics pictures to go on with
 */
public record NothingFound(long withoutFilters, List<String> words, List<Topic> topics) {}
