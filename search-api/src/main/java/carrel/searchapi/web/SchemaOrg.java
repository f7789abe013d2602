package carrel.searchapi.web;

import carrel.searchapi.answers.Copy;
import carrel.searchapi.answers.Credit;
import carrel.searchapi.answers.Edition;
import carrel.searchapi.answers.Named;
import carrel.searchapi.answers.SeriesPlace;
import carrel.searchapi.answers.WorkAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A work in the words of schema.org, as JSON-LD for a page. Levels are left out: they are shown to whoever asks. */
public final class SchemaOrg {
    /** In one order, so that all servers draw the same page, and caches keep it. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private SchemaOrg() {}

    /** The work as JSON that may stand inside a script element: it has no angle bracket. */
    public static String of(WorkAnswer work) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type(work.formats().getFirst().value()));
        thing.put("@id", work.url());
        thing.put("url", work.url());
        thing.put("name", work.title());
        put(thing, "alternativeHeadline", work.subtitle());
        put(thing, "author", people(work.contributors(), "author"));
        put(thing, "illustrator", people(work.contributors(), "illustrator"));
        work.year().ifPresent(year -> thing.put("datePublished", Integer.toString(year)));
        put(thing, "description", work.summary());
        put(
                thing,
                "about",
                work.subjects().stream().map(Named::value).distinct().toList());
        put(thing, "genre", work.genres());
        put(thing, "award", work.awards());
        put(thing, "isPartOf", work.series().stream().map(SchemaOrg::series).toList());
        put(
                thing,
                "workExample",
                work.editions().stream().map(SchemaOrg::edition).toList());
        return MAPPER.writeValueAsString(thing)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> edition(Edition edition) {
        Map<String, Object> thing = new LinkedHashMap<>();
        String format = edition.format().value();
        thing.put("@type", type(format));
        thing.put("name", edition.title());
        switch (format) {
            case "ebook" -> thing.put("bookFormat", "https://schema.org/EBook");
            case "audiobook", "eaudiobook" -> thing.put("bookFormat", "https://schema.org/AudiobookFormat");
            default -> {}
        }
        put(thing, "isbn", edition.isbns());
        put(thing, "inLanguage", edition.languages().stream().map(Named::value).toList());
        put(thing, "publisher", edition.publisher());
        put(
                thing,
                "offers",
                edition.holdings().stream().map(SchemaOrg::copy).distinct().toList());
        return thing;
    }

    private static Map<String, Object> copy(Copy copy) {
        return Map.of(
                "@type",
                "Offer",
                "availability",
                "https://schema.org/" + (copy.in() ? "InStock" : "OutOfStock"),
                "availableAtOrFrom",
                Map.of("@type", "Library", "name", copy.building()));
    }

    private static Map<String, Object> series(SeriesPlace series) {
        return Map.of("@type", "BookSeries", "name", series.name());
    }

    private static List<Map<String, String>> people(List<Credit> credits, String role) {
        return credits.stream()
                .filter(credit -> credit.role().contains(role))
                .map(credit -> Map.of("@type", "Person", "name", credit.name()))
                .toList();
    }

    private static String type(String format) {
        return switch (format) {
            case "book", "large-print", "braille", "ebook" -> "Book";
            case "audiobook", "eaudiobook" -> "Audiobook";
            case "magazine", "ejournal" -> "Periodical";
            case "video" -> "Movie";
            case "music" -> "MusicRecording";
            case "map" -> "Map";
            case "game" -> "Game";
            case "website", "database" -> "WebSite";
            case "equipment" -> "Product";
            default -> "CreativeWork";
        };
    }

    private static void put(Map<String, Object> thing, String name, Object value) {
        boolean empty = value instanceof List<?> list ? list.isEmpty() : value.equals("");
        if (!empty) {
            thing.put(name, value);
        }
    }
}
