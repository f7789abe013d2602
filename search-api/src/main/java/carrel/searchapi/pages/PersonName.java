package carrel.searchapi.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names as a catalogue prints them, "Osborne, Mary Pope", turned into names as people say them. */
public final class PersonName {
    private static final Set<String> AFTER_THE_NAME = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    private PersonName() {}

    /** "Mary Pope Osborne"; names that are not inverted stay as they are. */
    public static String said(String catalogued) {
        List<String> parts = Stream.of(catalogued.split(",\\s*"))
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.size() < 2) {
            return catalogued.strip();
        }
        String suffix = parts.stream()
                .skip(1)
                .filter(AFTER_THE_NAME::contains)
                .map(part -> " " + part)
                .collect(Collectors.joining());
        String before = parts.stream()
                .skip(1)
                .filter(part -> !AFTER_THE_NAME.contains(part))
                .collect(Collectors.joining(" "));
        return (before + " " + parts.getFirst()).strip() + suffix;
    }

    /** What stands on a spine: "Osborne". */
    static String last(String catalogued) {
        return catalogued.replaceFirst(",.*", "").strip();
    }
}
