package carrel.searchapi.citations;

import carrel.catalog.Resource;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** BibTeX, in UTF-8 as biber and today's BibTeX managers read it; what TeX would obey is escaped. */
final class BibTex {
    private static final Map<Character, String> ESCAPES = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '$', "\\$",
            '&', "\\&",
            '#', "\\#",
            '^', "\\textasciicircum{}",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '%', "\\%");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> keys = new HashMap<>();

    private BibTex() {}

    static String of(List<Resource> editions) {
        BibTex bibTex = new BibTex();
        editions.forEach(bibTex::add);
        return bibTex.text.toString();
    }

    private void add(Resource edition) {
        CslItem item = CslItem.of(edition);
        text.append('@')
                .append(CitedKind.of(edition.format()).bibtex())
                .append('{')
                .append(key(item))
                .append(",\n");
        // Doubled braces keep the capitals as they are.
        field("title", "{" + escaped(item.text("title")) + "}");
        names("author", item, "author");
        names("editor", item, "editor");
        names("translator", item, "translator");
        names("illustrator", item, "illustrator");
        names("narrator", item, "narrator");
        names("director", item, "director");
        field("publisher", escaped(item.text("publisher")));
        item.year().ifPresent(year -> field("year", Integer.toString(year)));
        field("edition", escaped(item.text("edition")));
        field("series", escaped(item.text("collection-title")));
        field("number", escaped(item.text("collection-number")));
        field("isbn", item.text("ISBN"));
        field("issn", item.text("ISSN"));
        field("url", item.text("URL").replace("{", "%7B").replace("}", "%7D"));
        field("howpublished", escaped(item.text("medium")));
        field("langid", item.text("language"));
        text.append("}\n");
    }

    private void names(String field, CslItem item, String role) {
        field(
                field,
                item.names(role).stream()
                        .map(name -> name.given().isEmpty() ? "{" + escaped(name.family()) + "}" : inverted(name))
                        .collect(Collectors.joining(" and ")));
    }

    private static String inverted(CitedNames.Name name) {
        String suffix = name.suffix().isEmpty() ? "" : ", " + escaped(name.suffix());
        return escaped(name.family()) + suffix + ", " + escaped(name.given());
    }

    private void field(String name, String value) {
        if (!value.isBlank() && !value.equals("{}")) {
            text.append("  ")
                    .append(name)
                    .append(" = {")
                    .append(value.replaceAll("\\s+", " "))
                    .append("},\n");
        }
    }

    /** {@code sachar1998holes}; the next with the same one gets a number. */
    private String key(CslItem item) {
        String name = item.names("author").stream()
                .findFirst()
                .map(CitedNames.Name::family)
                .orElse("");
        String word = item.text("title")
                .replaceFirst("(?i)^(the|an?|el|la|los|las) ", "")
                .replaceFirst("[\\s:].*", "");
        String key = ascii(name) + item.year().map(String::valueOf).orElse("") + ascii(word);
        String given = key.isEmpty() ? "work" : key;
        int times = keys.merge(given, 1, Integer::sum);
        return times == 1 ? given : given + "-" + times;
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String escaped(String value) {
        return value.chars()
                .mapToObj(c -> ESCAPES.getOrDefault((char) c, Character.toString((char) c)))
                .collect(Collectors.joining());
    }
}
