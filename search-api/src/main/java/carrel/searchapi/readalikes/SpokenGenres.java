package carrel.searchapi.readalikes;

import java.util.Locale;
import java.util.Map;

/** Genres as one says them to a child: "Humorous fiction" is a funny story. */
final class SpokenGenres {
    private final Map<String, String> spoken = WordList.pairs("spoken-genres.txt");

    /** What goes after "Also". */
    String of(String genre) {
        String plain = genre.toLowerCase(Locale.ROOT);
        return spoken.getOrDefault(plain, plain);
    }
}
