package carrel.searchapi.citations;

import carrel.catalog.BodyName;
import carrel.catalog.Contributor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people and bodies of an edition under CSL's roles. */
final class CitedNames {
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("author", "author"),
            Map.entry("creator", "author"),
            Map.entry("writer", "author"),
            Map.entry("adapter", "author"),
            Map.entry("cartographer", "author"),
            Map.entry("designer", "author"),
            Map.entry("illustrator", "illustrator"),
            Map.entry("artist", "illustrator"),
            Map.entry("narrator", "narrator"),
            Map.entry("reader", "narrator"),
            Map.entry("translator", "translator"),
            Map.entry("editor", "editor"),
            Map.entry("compiler", "compiler"),
            Map.entry("director", "director"),
            Map.entry("film director", "director"),
            Map.entry("producer", "producer"),
            Map.entry("composer", "composer"),
            Map.entry("performer", "performer"));

    private static final Pattern FULLER_FORM = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern INVERTED =
            Pattern.compile("([^,]+),\\s*([^,]+)(?:,\\s*(Jr\\.?|Sr\\.?|[IVX]+))?(?:,.*)?");

    private CitedNames() {}

    /**
     * A name as citations print it.
     *
     * @param family the whole name of a body, or of a person with one name
     * @param given may be empty
     * @param suffix "Jr."; may be empty
     */
    record Name(String family, String given, String suffix) {
        /** "King, Martin Luther, Jr." */
        String inverted() {
            String name = given.isEmpty() ? family : family + ", " + given;
            return suffix.isEmpty() ? name : name + ", " + suffix;
        }

        private Map<String, String> csl() {
            Map<String, String> csl = new LinkedHashMap<>();
            if (given.isEmpty()) {
                csl.put("literal", family);
                return csl;
            }
            csl.put("family", family);
            csl.put("given", given);
            if (!suffix.isEmpty()) {
                csl.put("suffix", suffix);
            }
            return csl;
        }
    }

    /** By role, each name once in a role; who wrote and drew a book is its author alone. */
    static Map<String, Object> of(List<Contributor> contributors, CitedKind kind) {
        Map<String, Set<Name>> byRole = new LinkedHashMap<>();
        for (Contributor contributor : contributors) {
            for (String role : contributor.role().toLowerCase(Locale.ROOT).split(",\\s*| and ")) {
                String csl = ROLES.getOrDefault(role, contributor.main() ? kind.lead() : "");
                if (!csl.isEmpty()) {
                    byRole.computeIfAbsent(csl, any -> new LinkedHashSet<>()).add(name(contributor.name()));
                }
            }
        }
        Set<Name> authors = byRole.getOrDefault("author", Set.of());
        Map<String, Object> names = new LinkedHashMap<>();
        byRole.forEach((role, inRole) -> {
            List<Map<String, String>> csl = new ArrayList<>();
            inRole.stream()
                    .filter(name -> !role.equals("illustrator") || !authors.contains(name))
                    .forEach(name -> csl.add(name.csl()));
            if (!csl.isEmpty()) {
                names.put(role, csl);
            }
        });
        return names;
    }

    /** A name of CSL-JSON read back. */
    static Name read(Object csl) {
        if (!(csl instanceof Map<?, ?> name)) {
            throw new IllegalArgumentException("a name of CSL-JSON is an object, but got " + csl);
        }
        return name.get("literal") instanceof String literal
                ? new Name(literal, "", "")
                : new Name(part(name, "family"), part(name, "given"), part(name, "suffix"));
    }

    private static String part(Map<?, ?> name, String part) {
        return name.get(part) instanceof String text ? text : "";
    }

    private static Name name(String catalogued) {
        if (BodyName.is(catalogued)) {
            return new Name(catalogued, "", "");
        }
        String plain = FULLER_FORM.matcher(catalogued).replaceAll("").strip();
        Matcher inverted = INVERTED.matcher(plain);
        if (!inverted.matches()) {
            return new Name(plain.isEmpty() ? catalogued : plain, "", "");
        }
        String suffix = inverted.group(3) == null ? "" : inverted.group(3);
        return new Name(inverted.group(1).strip(), inverted.group(2).strip(), suffix);
    }
}
