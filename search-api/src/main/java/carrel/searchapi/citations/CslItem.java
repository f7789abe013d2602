package carrel.searchapi.citations;

import carrel.analyzers.text.Language;
import carrel.catalog.Link;
import carrel.catalog.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An edition in the words of CSL-JSON (Citation Style Language 1.0.2), which every other form is made from.
 *
 * @param properties by CSL's names, in the order in which they are written
 */
record CslItem(Map<String, Object> properties) {
    private static final Pattern FIRST = Pattern.compile("(?i)(1st|first) (edition|ed\\.?)\\.?");
    private static final Pattern NUMBERED = Pattern.compile("(?i)(\\d+)(st|nd|rd|th) (edition|ed\\.?)\\.?");

    private static final Pattern AFTER_COLON = Pattern.compile("(?<=: )\\p{Ll}");

    /** Cataloguers note the language of an edition; those who cite see it from the title. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)(english|spanish|french|bilingual|chinese|arabic|vietnamese)( language)? edition\\.?");

    CslItem {
        properties = Map.copyOf(properties).isEmpty() ? Map.of() : new LinkedHashMap<>(properties);
    }

    static CslItem of(Resource edition) {
        CitedKind kind = CitedKind.of(edition.format());
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", edition.id());
        item.put("type", kind.csl());
        item.put("title", title(edition));
        CitedNames.of(edition.contributors(), kind).forEach(item::put);
        put(item, "edition", edition(edition.publication().edition()));
        put(item, "publisher", edition.publication().publisher());
        edition.publication()
                .year()
                .ifPresent(year -> item.put("issued", Map.of("date-parts", List.of(List.of(year)))));
        put(item, "medium", kind.medium());
        edition.series().stream().findFirst().filter(series -> kind.inSeries()).ifPresent(series -> {
            item.put("collection-title", series.name());
            put(item, "collection-number", series.number());
        });
        put(item, "ISBN", first(edition.identifiers().isbns()));
        put(item, "ISSN", first(edition.identifiers().issns()));
        put(
                item,
                "URL",
                edition.links().stream().filter(Link::whole).findFirst().map(link -> link.address()
                        .toString()));
        put(item, "language", first(edition.languages()).flatMap(Language::of).flatMap(Language::twoLetters));
        put(item, "call-number", first(edition.callNumbers()));
        return new CslItem(item);
    }

    String text(String property) {
        return properties.get(property) instanceof String text ? text : "";
    }

    Optional<Integer> year() {
        return properties.get("issued") instanceof Map<?, ?> issued
                        && issued.get("date-parts") instanceof List<?> dates
                        && dates.getFirst() instanceof List<?> date
                        && date.getFirst() instanceof Integer year
                ? Optional.of(year)
                : Optional.empty();
    }

    /** The names under one of CSL's roles. */
    List<CitedNames.Name> names(String role) {
        return properties.get(role) instanceof List<?> names
                ? names.stream().map(CitedNames::read).toList()
                : List.of();
    }

    /** Catalogues print a subtitle in small letters; styles expect an English one to begin with a capital. */
    private static String title(Resource edition) {
        String full = edition.titles().full().replaceAll("\\s*--+\\s*", "\u2014");
        boolean other =
                first(edition.languages()).filter(code -> !code.equals("eng")).isPresent();
        return other
                ? full
                : AFTER_COLON.matcher(full).replaceAll(small -> small.group().toUpperCase(Locale.ROOT));
    }

    private static Optional<String> edition(String statement) {
        String stripped = statement.strip();
        if (stripped.isEmpty()
                || FIRST.matcher(stripped).matches()
                || LANGUAGE.matcher(stripped).matches()) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(stripped);
        return Optional.of(numbered.matches() ? numbered.group(1) : stripped.replaceFirst("(?i) edition\\.?$", " ed."));
    }

    private static Optional<String> first(List<String> values) {
        return values.stream().findFirst();
    }

    private static void put(Map<String, Object> item, String property, Optional<String> value) {
        value.ifPresent(text -> put(item, property, text));
    }

    private static void put(Map<String, Object> item, String property, String value) {
        if (!value.isBlank()) {
            item.put(property, value);
        }
    }
}
