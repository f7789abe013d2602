package carrel.searchapi.units;

import java.util.List;

/**
 * One's own lists.
 *
 * @param title for a new one
 * @param works ids for a new one
 * @param token the session's
 * @param trouble what went wrong; may be empty
 */
public record ListsView(List<KeptUnit> lists, String title, List<String> works, String token, String trouble) {
    public ListsView {
        lists = List.copyOf(lists);
        works = List.copyOf(works);
    }
}
