package carrel.searchapi.pages;

import carrel.analyzers.levels.GradeSpan;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.schema.SubjectFacets;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.answers.FacetAnswer;
import carrel.searchapi.answers.FacetAnswer.Value;
import carrel.searchapi.parameters.SearchAddress;
import carrel.searchapi.parameters.SearchParameters;
import carrel.searchapi.wording.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A group of values beside the results.
 *
 * @param open whether it is unfolded at first
 * @param find what is looked for among its values; absent where there are so few that nobody needs to
 * @param values shown at once
 * @param more how many are not
 * @param all the address that shows them too: they would be most of the page's weight, and few readers unfold them
 */
public record FilterGroup(
        String name, String label, boolean open, Optional<String> find, List<Choice> values, int more, String all) {
    private static final int AT_ONCE = 6;

    /** Looked for among a group's values, it finds all. */
    private static final String ALL = "*";

    private static final int OPEN_AT_FIRST = 3;

    /** More values than a reader looks through. */
    private static final int LONG = 20;

    /**
     * One value.
     *
     * @param id names its box on the page
     * @param without the address of the search that leaves it out; empty where it is chosen, or years
     * @param address of the search with it as the group's only choice, or, when chosen, without it
     */
    public record Choice(
            String id, String value, String label, long count, boolean chosen, String address, String without) {}

    /** The groups that help: those with something to choose between, and those with a choice. */
    static List<FilterGroup> of(SearchRequest request, List<FacetAnswer> facets, Words words) {
        List<FacetAnswer> useful = facets.stream()
                .filter(group -> group.hasChoice()
                        || group.values().size() > 1
                        || request.find().containsKey(group.name()))
                .toList();
        return Stream.iterate(0, index -> index < useful.size(), index -> index + 1)
                .map(index -> of(request, useful.get(index), index, words))
                .toList();
    }

    private static FilterGroup of(SearchRequest request, FacetAnswer facet, int place, Words words) {
        Optional<String> typed = Optional.ofNullable(request.find().get(facet.name()));
        boolean sought = typed.isPresent();
        boolean topics = facet.name().equals(CatalogSchema.TOPIC.name());
        boolean steps = topics && typed.filter(value -> !value.equals(ALL)).isEmpty();
        // The topics step by step begin with what stands in the group of subjects already.
        boolean open = (place < OPEN_AT_FIRST && !topics) || sought || facet.hasChoice();
        List<Value> sorted = steps ? nextStep(facet) : inOrder(facet);
        // Grades are few and in order; cutting them would hide the older readers' half.
        boolean whole = sought || facet.name().equals(CatalogSchema.GRADE.name());
        List<Choice> first = IntStream.range(0, sorted.size())
                .filter(index -> whole || index < AT_ONCE || sorted.get(index).chosen())
                .mapToObj(index -> choice(request, facet.name(), sorted.get(index), index, words))
                .toList();
        Optional<String> find = sought || facet.values().size() > LONG
                ? Optional.of(typed.filter(value -> !value.equals(ALL)).orElse(""))
                : Optional.empty();
        return new FilterGroup(
                facet.name(),
                facet.label(),
                open,
                find,
                first,
                sorted.size() - first.size(),
                SearchAddress.with("/search", request, SearchParameters.FIND + facet.name(), ALL));
    }

    /** Of the paths those chosen and those one step below them; the broadest where nothing is chosen. */
    private static List<Value> nextStep(FacetAnswer facet) {
        List<String> chosen =
                facet.values().stream().filter(Value::chosen).map(Value::value).toList();
        return facet.values().stream()
                .filter(value -> value.chosen()
                        || (chosen.isEmpty() && SubjectFacets.depth(value.value()) == 1)
                        || chosen.stream().anyMatch(path -> isStepBelow(path, value.value())))
                .toList();
    }

    private static boolean isStepBelow(String path, String other) {
        return other.startsWith(path + SubjectFacets.STEP)
                && SubjectFacets.depth(other) == SubjectFacets.depth(path) + 1;
    }

    private static Choice choice(SearchRequest request, String group, Value value, int index, Words words) {
        SearchRequest next = value.chosen()
                ? Narrowing.without(request, group, value.value())
                : Narrowing.only(request, group, value.value());
        return new Choice(
                group + "-" + index,
                value.value(),
                ValueName.of(words, group, value.value(), value.label()),
                value.count(),
                value.chosen(),
                SearchAddress.of(next),
                value.chosen()
                        ? ""
                        : CatalogSchema.facet(group)
                                .filter(Keyword.class::isInstance)
                                .map(field ->
                                        SearchAddress.of(Narrowing.leavingOut(request, (Keyword) field, value.value())))
                                .orElse(""));
    }

    /** Grades from youngest, years from newest, all else as counted. */
    private static List<Value> inOrder(FacetAnswer facet) {
        if (facet.name().equals(CatalogSchema.GRADE.name())) {
            return facet.values().stream()
                    .sorted(Comparator.comparingInt(value -> GradeSpan.parse(value.value())
                            .map(GradeSpan::lowest)
                            .orElse(Integer.MAX_VALUE)))
                    .toList();
        }
        if (facet.name().equals(CatalogSchema.YEAR.name())) {
            return facet.values().stream()
                    .sorted(Comparator.comparing(Value::value).reversed())
                    .toList();
        }
        return facet.values();
    }
}
