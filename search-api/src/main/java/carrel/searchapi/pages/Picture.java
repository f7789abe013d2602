package carrel.searchapi.pages;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A drawing that stands for a topic.
 *
 * @param drawing what is inside its square of 100 by 100: our own markup, safe to print as it is
 */
public record Picture(String name, String drawing) {
    private static final String OF_NO_TOPIC = "-";
    private static final Map<String, Picture> BY_HEADING = new HashMap<>();
    private static final List<Picture> PATTERNS;

    static {
        List<List<String>> all = Drawings.lines("pictures.txt", 3);
        PATTERNS = all.stream()
                .filter(parts -> parts.get(1).equals(OF_NO_TOPIC))
                .map(parts -> new Picture(parts.get(0), parts.get(2)))
                .toList();
        for (List<String> parts : all) {
            for (String heading : parts.get(1).split("; ")) {
                BY_HEADING.putIfAbsent(heading, new Picture(parts.get(0), parts.get(2)));
            }
        }
        BY_HEADING.remove(OF_NO_TOPIC);
    }

    /** The picture of a subject heading or genre, if there is one. */
    static Optional<Picture> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(heading.toLowerCase(Locale.ROOT)));
    }

    /** The picture of the first word in a title that has one. */
    static Optional<Picture> inTitle(String title) {
        return Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .map(Picture::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A pattern that means nothing in particular; the same text always gets the same one. */
    static Picture pattern(String text) {
        return PATTERNS.get((int) (hash(text) % PATTERNS.size()));
    }

    /** A number from 0 to 2^32-1 that stays the same for the same text. */
    static long hash(String text) {
        CRC32 hash = new CRC32();
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        return hash.getValue();
    }
}
