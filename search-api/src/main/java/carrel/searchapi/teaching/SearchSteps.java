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
import carrel.searchapi.answers.RecognizedAnswer;
import carrel.searchapi.pages.ValueName;
import carrel.searchapi.parameters.SearchAddress;
import carrel.searchapi.wording.Words;
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

    SearchReading of(SearchRequest asked, Words words) throws IOException {
        SearchRequest request = asked.withPage(1, 1).withFacets(Set.of()).withPassages(false);
        SearchPage page = catalog.search(request);
        QueryWords typed = QueryWords.of(request.query());
        List<String> steps = new ArrayList<>();
        if (!typed.isEmpty()) {
            steps.addAll(reading(request, typed, page.understood(), words));
        }
        steps.add(words.say("how.finds", page.total()));
        return new SearchReading(
                request.query(),
                SearchAddress.of(asked),
                page.total(),
                steps,
                limits(request, words),
                tries(typed, words));
    }

    private List<String> reading(SearchRequest request, QueryWords typed, Understanding understood, Words words) {
        List<String> steps = new ArrayList<>();
        steps.add(words.say("how.typed", request.query()));
        List<Part> topic = Sentence.of(typed, request.plain()).topic();
        List<Part> carried =
                typed.parts().stream().filter(part -> !topic.contains(part)).toList();
        if (!topic.isEmpty()) {
            steps.add(words.say("how.topic", said(topic, words)));
        }
        if (!carried.isEmpty()) {
            steps.add(words.say("how.helping", said(carried, words)));
        }
        understood
                .recognized()
                .forEach(one -> steps.add(RecognizedAnswer.how(one, understood).in(words)));
        List<String> headings = vocabulary.topicsIn(request.query()).stream()
                .map(Topic::heading)
                .toList();
        if (!headings.isEmpty()) {
            steps.add(words.say("how.headings", String.join("; ", headings)));
        }
        if (understood.reading() == Reading.SIMILAR_SPELLING) {
            steps.add(words.say("how.respelled", understood.words()));
        } else if (understood.reading() == Reading.SOME_WORDS) {
            steps.add(words.say("how.some"));
        }
        return steps;
    }

    private List<SearchReading.Limit> limits(SearchRequest request, Words words) throws IOException {
        long with = catalog.search(request).total();
        List<SearchReading.Limit> limits = new ArrayList<>();
        for (Filter filter : request.filters()) {
            List<Filter> others = request.filters().stream()
                    .filter(other -> !other.equals(filter))
                    .toList();
            SearchRequest without = request.withFilters(others);
            limits.add(limit(label(filter, words), without, with));
        }
        if (request.availableNow()) {
            limits.add(limit(words.say("filters.available"), request.withAvailableNow(false), with));
        }
        return limits;
    }

    private SearchReading.Limit limit(String label, SearchRequest without, long with) throws IOException {
        long total = catalog.search(without).total();
        SearchRequest address = without.withPage(1, SearchRequest.PAGE_SIZE_DEFAULT);
        return new SearchReading.Limit(label, total - with, SearchAddress.of(address));
    }

    /** Searches that find something: the library's words, and each word by itself. */
    private List<SearchReading.Try> tries(QueryWords typed, Words words) throws IOException {
        List<String> wordings = new ArrayList<>();
        vocabulary.topicsIn(typed.text()).forEach(topic -> {
            wordings.add("subject:\"" + topic.heading().replace(" -- ", " ") + "\"");
            topic.broader().stream().limit(1).forEach(broader -> wordings.add(broader.replace(" -- ", " ")));
        });
        List<Part> topic = Sentence.of(typed, Set.of()).topic();
        if (topic.size() > 1) {
            topic.stream().map(part -> said(part, words)).forEach(wordings::add);
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

    private static String label(Filter filter, Words words) {
        CatalogField field = CatalogSchema.facet(filter.group()).orElseThrow();
        return words.eitherOf(SearchAddress.values(filter).stream()
                .map(value -> ValueName.of(
                        words,
                        field.name(),
                        value,
                        field instanceof Keyword keyword ? keyword.valueLabel().apply(value) : value))
                .toList());
    }

    private static String said(List<Part> parts, Words words) {
        return parts.stream().map(part -> said(part, words)).collect(Collectors.joining(", "));
    }

    private static String said(Part part, Words words) {
        return switch (part) {
            case Word word -> word.beginning() ? words.say("how.beginning", word.text()) : word.text();
            case Phrase phrase -> "“" + phrase.text() + "”";
            case AnyOf any ->
                words.eitherOf(any.parts().stream().map(one -> said(one, words)).toList());
            case Without without -> words.say("how.without", said(without.part(), words));
        };
    }
}
