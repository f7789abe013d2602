package carrel.searchapi.readalikes;

import carrel.searchapi.wording.Saying;
import java.util.Locale;
import java.util.Map;

/** Genres as one says them of two books to a child: "Humorous fiction" are funny stories. */
final class SpokenGenres {
    static final Saying BOOKS = Saying.of("told.books");

    private final Map<String, String> spoken = WordList.pairs("spoken-genres.txt");

    /** What goes after "Both are". */
    Saying of(String genre) {
        String plain = genre.toLowerCase(Locale.ROOT);
        return spoken.containsKey(plain) ? Saying.of("told." + spoken.get(plain)) : Saying.asItStands(plain);
    }
}
