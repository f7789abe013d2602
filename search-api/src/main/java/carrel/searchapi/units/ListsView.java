package carrel.searchapi.units;

import carrel.searchapi.wording.Saying;
import java.util.List;
import java.util.Optional;

/**
 * One's own lists.
 *
 * @param title for a new one
 * @param works ids for a new one
 * @param token the session's
 * @param trouble what went wrong
 */
public record ListsView(
        List<KeptUnit> lists, String title, List<String> works, String token, Optional<Saying> trouble) {
    public ListsView {
        lists = List.copyOf(lists);
        works = List.copyOf(works);
    }
}
