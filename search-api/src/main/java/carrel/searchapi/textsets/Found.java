package carrel.searchapi.textsets;

import carrel.analyzers.levels.GradeSpan;
import carrel.catalog.Format;
import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.WorkHit;
import carrel.searchapi.answers.Passage;
import carrel.searchapi.answers.WorkAnswer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the catalog has on a wish: first by its words, then, where that is little, by any name of its topics. Searches once
 * in all languages and at all grades of the set, and again for a band only where that does not reach far enough.
 */
final class Found {
    /**
     * Twenty bands at most, what has no level, what is for learners, each by words and by names, the pools that save most
     * of them, at last passages.
     */
    static final int SEARCHES_MAX = 2 * (TextSetRequest.BANDS_MAX * TextSetRequest.LANGUAGES_MAX + 3) + 1;

    /** Works looked at for each band; what stands further down is hardly on topic. */
    static final int PAGE_SIZE = 15;

    private static final int POOL_SIZE = 60;

    private final CatalogSearcher catalog;
    private final Wish wish;
    private final Aboutness aboutness;
    private final Set<GradeSpan> grades;
    private final List<Filter> wide;
    private final Map<String, Pool> pools = new HashMap<>();

    /**
     * @param languages of the set
     * @param grades of all its bands
     */
    Found(CatalogSearcher catalog, Wish wish, Aboutness aboutness, Set<String> languages, Set<GradeSpan> grades) {
        this.catalog = catalog;
        this.wish = wish;
        this.aboutness = aboutness;
        this.grades = Set.copyOf(grades);
        this.wide = List.of(languages(languages), grades(grades));
    }

    /** Editions in a language for some of the grades, on topic or near it, the most fitting first, each by itself. */
    List<Candidate> search(String language, GradeSpan grades, int enough) throws IOException {
        return search(language, Set.of(grades), enough);
    }

    /** The same for all grades of the set. */
    List<Candidate> inAnyBand(String language, int enough) throws IOException {
        return search(language, grades, enough);
    }

    private List<Candidate> search(String language, Set<GradeSpan> spans, int enough) throws IOException {
        Filter.Has spoken = languages(Set.of(language));
        Filter.Has levelled = grades(spans);
        Predicate<Resource> passes =
                edition -> has(CatalogSchema.LANGUAGE, spoken, edition) && has(CatalogSchema.GRADE, levelled, edition);
        return fitting(enough, words -> {
            Optional<List<WorkHit>> pooled = pool(words).first(PAGE_SIZE, passes);
            return pooled.isPresent()
                    ? pooled.get()
                    : hits(words, List.of(spoken, levelled), PAGE_SIZE).hits();
        });
    }

    /** Editions in any of the languages, whatever their level. */
    List<Candidate> ofAnyLevel(Set<String> languages, int enough) throws IOException {
        return fitting(enough, words -> hits(words, List.of(languages(languages)), PAGE_SIZE)
                .hits());
    }

    /** Where the wish's words stand in the texts of those works, by work. */
    Map<String, Passage> passages(Collection<String> works) throws IOException {
        Map<String, Passage> passages = new HashMap<>();
        if (works.isEmpty()) {
            return passages;
        }
        Filter documents = new Filter.Has(CatalogSchema.FORMAT, Set.of(Format.DOCUMENT.code()));
        SearchRequest request =
                SearchRequest.of(wish.words()).withFilters(List.of(documents)).withPage(1, PAGE_SIZE);
        for (WorkHit hit : catalog.search(request).hits()) {
            if (works.contains(hit.work().id())) {
                WorkAnswer.of(hit, List.of()).highlights().stream()
                        .filter(passage -> passage.field().equals(CatalogSchema.TEXT.name()))
                        .findFirst()
                        .ifPresent(passage -> passages.put(hit.work().id(), passage));
            }
        }
        return passages;
    }

    private List<Candidate> fitting(int enough, Search search) throws IOException {
        Map<String, Candidate> found = new LinkedHashMap<>();
        add(search.of(wish.words()), found);
        if (onTopic(found) < enough && !wish.anyName().isEmpty()) {
            add(search.of(wish.anyName()), found);
        }
        List<Candidate> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparingDouble(candidate -> -candidate.about()));
        return all;
    }

    private void add(List<WorkHit> hits, Map<String, Candidate> found) {
        int rank = 0;
        for (WorkHit hit : hits) {
            for (Resource edition : hit.work().editions(one -> hit.matching().contains(one.id()))) {
                Candidate candidate = Candidate.of(hit, edition, rank, aboutness);
                if (candidate.onTopic() || aboutness.isEnough(candidate.about())) {
                    found.putIfAbsent(edition.id(), candidate);
                }
            }
            rank++;
        }
    }

    private Pool pool(String words) throws IOException {
        Pool known = pools.get(words);
        if (known != null) {
            return known;
        }
        Pool pool = new Pool(hits(words, wide, POOL_SIZE));
        pools.put(words, pool);
        return pool;
    }

    private SearchPage hits(String words, List<Filter> filters, int most) throws IOException {
        return catalog.search(
                SearchRequest.of(words).withFilters(filters).withPage(1, most).withPassages(false));
    }

    private static boolean has(Keyword field, Filter.Has filter, Resource edition) {
        return field.values().apply(edition).stream().anyMatch(filter.anyOf()::contains);
    }

    private static Filter.Has languages(Set<String> codes) {
        return new Filter.Has(CatalogSchema.LANGUAGE, codes);
    }

    private static Filter.Has grades(Set<GradeSpan> spans) {
        return new Filter.Has(
                CatalogSchema.GRADE,
                spans.stream()
                        .flatMapToInt(span -> IntStream.rangeClosed(span.lowest(), span.highest()))
                        .mapToObj(grade -> GradeSpan.of(grade).toString())
                        .collect(Collectors.toSet()));
    }

    /** A search for words. */
    private interface Search {
        List<WorkHit> of(String words) throws IOException;
    }

    private static long onTopic(Map<String, Candidate> found) {
        return found.values().stream()
                .filter(Candidate::onTopic)
                .map(candidate -> candidate.work().id())
                .distinct()
                .count();
    }
}
