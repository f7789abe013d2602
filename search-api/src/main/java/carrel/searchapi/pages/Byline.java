package carrel.searchapi.pages;

import carrel.searchapi.answers.Credit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who made it, in words for a page.
 *
 * @param lead what they did, as message files name it: "author", "illustrator", "author-narrator"; else the catalogue's word
 */
public record Byline(String lead, List<Maker> makers) {
    private static final int MAKERS_MAX = 4;

    /** Somebody, as said and as the author filter takes it. */
    public record Maker(String said, String catalogued) {}

    static List<Byline> of(List<Credit> credits) {
        Map<String, Set<String>> rolesByName = new LinkedHashMap<>();
        credits.forEach(credit -> rolesByName
                .computeIfAbsent(credit.name(), name -> new LinkedHashSet<>())
                .addAll(List.of(credit.role().split(",\\s*| and "))));
        Map<String, List<Maker>> makersByLead = new LinkedHashMap<>();
        rolesByName.forEach((name, roles) -> makersByLead
                .computeIfAbsent(lead(roles), lead -> new ArrayList<>())
                .add(new Maker(PersonName.said(name), name)));
        return makersByLead.entrySet().stream()
                .map(entry -> new Byline(
                        entry.getKey(),
                        entry.getValue().stream().limit(MAKERS_MAX).toList()))
                .toList();
    }

    private static String lead(Set<String> roles) {
        if (roles.containsAll(Set.of("author", "illustrator"))) {
            return "author-illustrator";
        }
        if (roles.containsAll(Set.of("author", "narrator"))) {
            return "author-narrator";
        }
        return lead(roles.iterator().next());
    }

    private static String lead(String role) {
        return switch (role) {
            case "creator" -> "author";
            case "artist" -> "illustrator";
            default -> role;
        };
    }
}
