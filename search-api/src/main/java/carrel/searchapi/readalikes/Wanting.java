package carrel.searchapi.readalikes;

import java.util.List;

/**
 * A book on the library's book-lists that the library lacks.
 *
 * @param book as the lists name it
 * @param lists that it is on, in order
 * @param beside how many works on these lists the library has
 */
public record Wanting(String book, List<String> lists, int beside) {
    public Wanting {
        lists = List.copyOf(lists);
    }
}
