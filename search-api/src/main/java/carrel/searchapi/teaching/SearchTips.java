package carrel.searchapi.teaching;

import java.util.List;

/**
 * A sheet to print, with examples that this library answers.
 *
 * @param subject one of its commonest subjects
 * @param author whom it has most of; may be empty
 * @param series one of its series; may be empty
 * @param subjects more subjects to try
 */
public record SearchTips(String subject, String author, String series, List<String> subjects) {
    public SearchTips {
        subjects = List.copyOf(subjects);
    }
}
