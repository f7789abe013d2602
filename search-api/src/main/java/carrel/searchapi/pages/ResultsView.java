package carrel.searchapi.pages;

import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import carrel.searchapi.answers.SearchAnswer;
import carrel.searchapi.parameters.SearchAddress;
import carrel.searchapi.wording.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of results.
 *
 * @param heading what was looked for
 * @param chips the filters that hold, each with the search without it
 * @param levels the boxes that ask for a level
 * @param hidden what the filter form hands on beside its boxes
 * @param available the switch for what can be had now
 * @param asWritten the search for the words as they are written, which respells none
 * @param clear the search without any filter
 * @param relaxed what was asked less strictly, each in a sentence
 * @param plainWords the search that reads the words again, where a reading was declined
 * @param withoutTopic the search for what was recognised, whatever its topic; empty where there is nothing but a topic
 * @param address the search itself, from its first page
 */
public record ResultsView(
        SearchAnswer answer,
        String heading,
        List<Hit> hits,
        List<Chip> chips,
        List<FilterGroup> groups,
        List<LevelBox> levels,
        List<Map.Entry<String, String>> hidden,
        List<Order> orders,
        Chip available,
        boolean availableNow,
        String asWritten,
        String clear,
        List<String> relaxed,
        Optional<String> plainWords,
        Optional<String> withoutTopic,
        Turning turning,
        String address) {
    /** Something to follow: a word and an address. */
    public record Chip(String label, String address) {}

    /** A way to put results in order. */
    public record Order(String code, String label, boolean chosen) {}

    static ResultsView of(SearchRequest request, SearchAnswer answer, Words words) {
        List<Chip> chips = chips(request, words);
        return new ResultsView(
                answer,
                heading(request, chips, words),
                answer.works().stream().map(work -> Hit.of(work, request)).toList(),
                chips,
                FilterGroup.of(request, answer.facets(), words),
                LevelBox.of(request),
                hidden(request),
                Arrays.stream(SortOrder.values())
                        .map(order -> new Order(order.code(), order.label(), order == request.sort()))
                        .toList(),
                new Chip(
                        words.say("filters.available"),
                        SearchAddress.of(Narrowing.fresh(request.withAvailableNow(!request.availableNow())))),
                request.availableNow(),
                SearchAddress.of(Narrowing.fresh(request.withQuery(quoted(request.query())))),
                SearchAddress.of(Narrowing.withoutAny(request)),
                answer.total() == 0 ? List.of() : RelaxedWords.of(answer, words),
                request.plain().isEmpty()
                        ? Optional.empty()
                        : Optional.of(SearchAddress.of(Narrowing.fresh(request.withPlain(Set.of())))),
                withoutTopic(request, answer),
                Turning.of(request, answer.pages()),
                SearchAddress.of(Narrowing.fresh(request)));
    }

    /** Whether a level was asked for. */
    public boolean levelled() {
        return LevelBox.any(levels);
    }

    /** How many filters hold, the switch among them. */
    public int narrowed() {
        return chips.size() + (availableNow ? 1 : 0);
    }

    /** All words of the query but those of its topic: a genre is still one beside "books". */
    private static Optional<String> withoutTopic(SearchRequest request, SearchAnswer answer) {
        if (answer.topic().isEmpty() || answer.recognized().isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(answer.words().strip().split("\\s+")));
        for (String word : answer.topic().split(" ")) {
            words.stream()
                    .filter(typed -> typed.replaceAll("^\\W+|\\W+$", "").equalsIgnoreCase(word))
                    .findFirst()
                    .ifPresent(words::remove);
        }
        return Optional.of(SearchAddress.of(Narrowing.fresh(request.withQuery(String.join(" ", words)))));
    }

    /** The same words in quotation marks, which keep them as they are written. */
    private static String quoted(String query) {
        return Stream.of(query.replace("\"", " ").strip().split("\\s+"))
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(" "));
    }

    /** Where the reading of the search is told; empty when nothing was asked. */
    public Optional<String> how() {
        int question = address.indexOf('?');
        return question < 0 ? Optional.empty() : Optional.of("/search/how" + address.substring(question));
    }

    private static String heading(SearchRequest request, List<Chip> chips, Words words) {
        if (!request.query().isEmpty()) {
            return words.say("results.heading", request.query());
        }
        return chips.size() == 1 ? chips.getFirst().label() : words.say("foot.all");
    }

    private static List<Chip> chips(SearchRequest request, Words words) {
        return request.filters().stream()
                .flatMap(filter ->
                        SearchAddress.values(filter).stream().map(value -> chip(request, filter, value, words)))
                .toList();
    }

    private static Chip chip(SearchRequest request, Filter filter, String value, Words words) {
        if (filter instanceof Filter.Lacks lacks) {
            return new Chip(
                    words.say(
                            "filters.not",
                            ValueName.of(words, lacks.field().name(), value, label(lacks.field(), value))),
                    SearchAddress.of(Narrowing.without(request, filter.group(), value)));
        }
        String label = CatalogSchema.facet(filter.group())
                .map(field -> ValueName.of(words, field.name(), value, label(field, value)))
                .or(() -> CatalogSchema.level(filter.group()).map(level -> LevelBox.chip(level, value, words)))
                .orElse(value);
        return new Chip(label, SearchAddress.of(Narrowing.without(request, filter.group(), value)));
    }

    private static String label(CatalogField field, String value) {
        return field instanceof Keyword keyword ? keyword.valueLabel().apply(value) : value;
    }

    /** Boxes carry the filters, and the list of orders carries the order. */
    private static List<Map.Entry<String, String>> hidden(SearchRequest request) {
        return SearchAddress.fields(request).stream()
                .filter(field -> CatalogSchema.facet(field.getKey()).isEmpty())
                .filter(field -> CatalogSchema.level(field.getKey()).isEmpty())
                .filter(field -> !field.getKey().equals("sort"))
                .toList();
    }
}
