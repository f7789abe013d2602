package carrel.indexer.mapping.feeds;

import carrel.catalog.Contributor;
import carrel.indexer.mapping.AuthorName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who had a hand in a resource, gathered as a feed names them. The first author is the main one. */
final class Credits {
    static final String AUTHOR = "author";

    private static final Pattern LIFE_DATES = Pattern.compile(
            ",?\\s*(?:\\(?(?:active |approximately |born |-)?[0-9]{3,4}\\??(?: ?BCE?)?[-–]?[^,]*\\)?)$");

    /** Vendors' words and MARC codes for what somebody did, as readers call it. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("aut", AUTHOR),
            Map.entry("cre", AUTHOR),
            Map.entry("creator", AUTHOR),
            Map.entry("by", AUTHOR),
            Map.entry("ilt", "illustrator"),
            Map.entry("ill", "illustrator"),
            Map.entry("artist", "illustrator"),
            Map.entry("art", "illustrator"),
            Map.entry("edt", "editor"),
            Map.entry("trl", "translator"),
            Map.entry("trn", "translator"),
            Map.entry("nrt", "narrator"),
            Map.entry("reader", "narrator"),
            Map.entry("pht", "photographer"),
            Map.entry("adp", "adapter"),
            Map.entry("com", "compiler"),
            Map.entry("cmp", "composer"),
            Map.entry("ctb", "contributor"));

    private final List<Contributor> contributors = new ArrayList<>();

    /** Adds somebody by a name in either order; one who is named already in the same role is not named twice. */
    Credits add(String written, String role) {
        String name = LIFE_DATES.matcher(Markup.words(written)).replaceFirst("");
        return credit(name.contains(", ") ? Optional.of(name) : AuthorName.of(name), role);
    }

    /** Adds somebody by a name as a catalogue writes it, where "United States" is an author too. */
    Credits addInverted(String written, String role) {
        String name = LIFE_DATES.matcher(Markup.words(written)).replaceFirst("");
        return credit(AuthorName.of(name).map(known -> name), role);
    }

    private Credits credit(Optional<String> name, String role) {
        String said = role.strip().toLowerCase(Locale.ROOT);
        String reader = said.isEmpty() ? AUTHOR : ROLES.getOrDefault(said, said);
        name.filter(known -> contributors.stream()
                        .noneMatch(other -> other.name().equalsIgnoreCase(known)
                                && other.role().equals(reader)))
                .ifPresent(known -> contributors.add(new Contributor(known, reader, isFirst(reader))));
        return this;
    }

    private boolean isFirst(String role) {
        return role.equals(AUTHOR) && contributors.stream().noneMatch(Contributor::main);
    }

    List<Contributor> list() {
        return contributors;
    }
}
