package carrel.searchapi.pages;

import carrel.catalog.BodyName;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names as a catalogue prints them, "Osborne, Mary Pope", turned into names as people say them. */
public final class PersonName {
    private static final Set<String> AFTER_THE_NAME = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    /** They stand first when a name is said, wherever the catalogue has them: "Warner, George F., Sir". */
    private static final Set<String> FORMS_OF_ADDRESS =
            Set.of("Sir", "Dame", "Lady", "Lord", "Mr.", "Mrs.", "Miss", "Ms.", "Dr.", "Rev.");

    private PersonName() {}

    /** "Mary Pope Osborne"; names that are not inverted stay as they are. */
    public static String said(String catalogued) {
        List<String> parts = Stream.of(catalogued.split(",\\s*"))
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.size() < 2 || BodyName.is(catalogued)) {
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
                .flatMap(part -> Stream.of(part.split(" ")))
                .sorted(Comparator.comparing(word -> !FORMS_OF_ADDRESS.contains(word)))
                .collect(Collectors.joining(" "));
        return (before + " " + parts.getFirst()).strip() + suffix;
    }

    /** What stands on a spine: "Osborne". */
    static String last(String catalogued) {
        return catalogued.replaceFirst(",.*", "").strip();
    }
}
