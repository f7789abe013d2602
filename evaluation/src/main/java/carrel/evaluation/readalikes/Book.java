package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.Trait;
import carrel.searchapi.readalikes.model.Trait.Kind;
import carrel.searchapi.readalikes.model.Traits;
import carrel.searchapi.readalikes.model.Traits.SeriesPlace;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row of a catalogue to be scored on, as the read-alikes data describes it. Of its headings only those are used that a
 * MARC record would have.
 *
 * @param headings as printed
 */
record Book(String title, List<String> headings, Traits traits) {
    private static final List<String> BANDS = List.of("PB", "MG", "YA", "HSC", "AD");
    private static final Map<String, Kind> KINDS = Map.of("G", Kind.GENRE, "T", Kind.TOPIC, "P", Kind.PLACE);

    /** How the data writes that a language is not known. */
    private static final Set<String> NO_LANGUAGE = Set.of("na", "und", "");

    static Book of(JsonNode row) {
        String id = row.path("id").asString("");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a book has an \"id\"");
        }
        String series = row.path("series").asString("");
        OptionalInt number = number(row.get("seriesNo"));
        Set<Trait> traits = new HashSet<>();
        List<String> headings = texts(row.path("headingsMarc"));
        for (String heading : headings) {
            String type = row.path("headingTypes").path(heading).asString("T");
            traits.add(new Trait(KINDS.getOrDefault(type, Kind.TOPIC), key(heading)));
        }
        texts(row.path("appeal")).forEach(appeal -> traits.add(new Trait(Kind.APPEAL, key(appeal))));
        texts(row.path("lists")).forEach(list -> traits.add(new Trait(Kind.HONOR, key(list))));
        String language = key(row.path("lang").asString(""));
        return new Book(
                row.path("title").asString(""),
                headings,
                new Traits(
                        id,
                        texts(row.path("authors")).stream().map(Book::key).toList(),
                        series.isEmpty() ? Optional.empty() : Optional.of(new SeriesPlace(key(series), number)),
                        band(row.path("band").asString("")),
                        number(row.get("year")),
                        number(row.get("editions")).orElse(1),
                        Optional.empty(),
                        NO_LANGUAGE.contains(language) ? Set.of() : Set.of(language),
                        traits));
    }

    String id() {
        return traits.id();
    }

    private static OptionalInt band(String band) {
        if (band.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!BANDS.contains(band)) {
            throw new IllegalArgumentException(
                    "a band is one of " + String.join(", ", BANDS) + ", but got \"" + band + "\"");
        }
        return OptionalInt.of(BANDS.indexOf(band));
    }

    private static OptionalInt number(@Nullable JsonNode value) {
        return value != null && value.isNumber() ? OptionalInt.of(value.asInt()) : OptionalInt.empty();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream()
                .map(value -> value.asString(""))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toList());
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
