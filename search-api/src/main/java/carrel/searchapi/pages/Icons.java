package carrel.searchapi.pages;

import java.util.Map;
import java.util.stream.Collectors;

/** Small signs beside words; never instead of them. */
public final class Icons {
    private static final Map<String, String> DRAWINGS = Drawings.lines("icons.txt", 2).stream()
            .collect(Collectors.toUnmodifiableMap(parts -> parts.get(0), parts -> parts.get(1)));

    private Icons() {}

    /** What is inside the sign's square of 24 by 24: our own markup, safe to print as it is. */
    public static String drawing(String name) {
        String drawing = DRAWINGS.get(name);
        if (drawing == null) {
            throw new IllegalArgumentException("there is no sign called " + name);
        }
        return drawing;
    }

    /** The sign of a format. */
    public static String ofFormat(String code) {
        return switch (code) {
            case "eaudiobook" -> "audiobook";
            case "ejournal" -> "magazine";
            case "score" -> "music";
            default -> DRAWINGS.containsKey(code) ? code : "other";
        };
    }
}
