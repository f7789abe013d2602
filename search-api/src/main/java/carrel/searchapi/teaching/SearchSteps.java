package carrel.searchapi.teaching;

import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.Filter;
import carrel.catalog.search.QueryWords;
import carrel.catalog.search.QueryWords.AnyOf;
import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Phrase;
import carrel.catalog.search.QueryWords.Without;
import carrel.catalog.search.QueryWords.Word;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchPage.Reading;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Sentence;
import carrel.catalog.search.Understanding;
import carrel.searchapi.parameters.SearchAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells step by step how a search was read, what each limit took away, and what to try instead. */
final class SearchSteps {
    private static final int TRIES_MAX = 4;

    private final CatalogSearcher catalog;
    private final Vocabulary vocabulary = Vocabulary.ofSchool();

    SearchSteps(CatalogSearcher catalog) {
        this.catalog = catalog;
    }

    SearchReading of(SearchRequest asked) throws IOException {
        SearchRequest request = asked.withPage(1, 1).withFacets(Set.of()).withPassages(false);
        SearchPage page = catalog.search(request);
        QueryWords words = QueryWords.of(request.query());
        List<String> steps = new ArrayList<>();
        if (!words.isEmpty()) {
            steps.add("You typed: " + request.query());
            Understanding understood = page.understood();
            List<Part> topic = Sentence.of(words, request.plain()).topic();
            String carried = words.parts().stream()
                    .filter(part -> !topic.contains(part))
                    .map(SearchSteps::said)
                    .collect(Collectors.joining(", "));
            if (!topic.isEmpty()) {
                steps.add(
                        "We look for: " + topic.stream().map(SearchSteps::said).collect(Collectors.joining(", ")));
            }
            if (!carried.isEmpty()) {
                steps.add("These words only help: " + carried);
            }
            understood
                    .recognized()
                    .forEach(one -> steps.add("We read “" + one.typed() + "” as: "
                            + one.aspect().kind().label() + " " + one.aspect().label() + ". "
                            + (one.aspect().needed() ? "We look for only that." : "What fits it comes first.")));
            List<String> headings = vocabulary.topicsIn(request.query()).stream()
                    .map(Topic::heading)
                    .toList();
            if (!headings.isEmpty()) {
                steps.add("The library’s own words for it: " + String.join("; ", headings));
            }
            if (understood.reading() == Reading.SIMILAR_SPELLING) {
                steps.add("Nothing is spelled that way. We took: " + understood.words());
            } else if (understood.reading() == Reading.SOME_WORDS) {
                steps.add("Few things have all your words. Some are enough.");
            }
        }
        steps.add(page.total() == 1 ? "That finds 1 title." : "That finds " + page.total() + " titles.");
        return new SearchReading(
                request.query(), SearchAddress.of(asked), page.total(), steps, limits(request), tries(words));
    }

    private List<SearchReading.Limit> limits(SearchRequest request) throws IOException {
        long with = catalog.search(request).total();
        List<SearchReading.Limit> limits = new ArrayList<>();
        for (Filter filter : request.filters()) {
            List<Filter> others = request.filters().stream()
                    .filter(other -> !other.equals(filter))
                    .toList();
            SearchRequest without = request.withFilters(others);
            limits.add(limit(label(filter), without, with));
        }
        if (request.availableNow()) {
            limits.add(limit("Only what I can get now", request.withAvailableNow(false), with));
        }
        return limits;
    }

    private SearchReading.Limit limit(String label, SearchRequest without, long with) throws IOException {
        long total = catalog.search(without).total();
        SearchRequest address = without.withPage(1, SearchRequest.PAGE_SIZE_DEFAULT);
        return new SearchReading.Limit(label, total - with, SearchAddress.of(address));
    }

    /** Searches that find something: the library's words, and each word by itself. */
    private List<SearchReading.Try> tries(QueryWords words) throws IOException {
        List<String> wordings = new ArrayList<>();
        vocabulary.topicsIn(words.text()).forEach(topic -> {
            wordings.add("subject:\"" + topic.heading().replace(" -- ", " ") + "\"");
            topic.broader().stream().limit(1).forEach(broader -> wordings.add(broader.replace(" -- ", " ")));
        });
        List<Part> topic = Sentence.of(words, Set.of()).topic();
        if (topic.size() > 1) {
            topic.stream().map(SearchSteps::said).forEach(wordings::add);
        }
        List<SearchReading.Try> tries = new ArrayList<>();
        for (String wording : wordings.stream().distinct().limit(2L * TRIES_MAX).toList()) {
            long total = catalog.search(SearchRequest.of(wording).withPage(1, 1).withPassages(false))
                    .total();
            if (total > 0 && tries.size() < TRIES_MAX) {
                tries.add(new SearchReading.Try(wording, total, SearchAddress.of(SearchRequest.of(wording))));
            }
        }
        return tries;
    }

    private static String label(Filter filter) {
        CatalogField field = CatalogSchema.facet(filter.group()).orElseThrow();
        return SearchAddress.values(filter).stream()
                .map(value ->
                        field instanceof Keyword keyword ? keyword.valueLabel().apply(value) : value)
                .collect(Collectors.joining(" or "));
    }

    private static String said(Part part) {
        return switch (part) {
            case Word word -> word.beginning() ? "words that begin with " + word.text() : word.text();
            case Phrase phrase -> "“" + phrase.text() + "”";
            case AnyOf any -> any.parts().stream().map(SearchSteps::said).collect(Collectors.joining(" or "));
            case Without without -> "not " + said(without.part());
        };
    }
}
