package carrel.searchapi.textsets;

import carrel.catalog.Format;
import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.Filter;
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
import java.util.Set;

/** What the catalog has on a wish: first by its words, then, where that is little, by any name of its topics. */
final class Found {
    /** Twenty bands at most, what has no level, what is for learners, each by words and by names; at last passages. */
    static final int SEARCHES_MAX = 2 * (TextSetRequest.BANDS_MAX * TextSetRequest.LANGUAGES_MAX + 2) + 1;

    /** Works looked at for each search; what stands further down is hardly on topic. */
    static final int PAGE_SIZE = 15;

    private final CatalogSearcher catalog;
    private final Wish wish;
    private final Aboutness aboutness;

    Found(CatalogSearcher catalog, Wish wish, Aboutness aboutness) {
        this.catalog = catalog;
        this.wish = wish;
        this.aboutness = aboutness;
    }

    /** Editions on topic, or near it, that pass the filters, the most fitting first, each by itself. */
    List<Candidate> search(List<Filter> filters, int enough) throws IOException {
        Map<String, Candidate> found = new LinkedHashMap<>();
        search(wish.words(), filters, found);
        if (onTopic(found) < enough && !wish.anyName().isEmpty()) {
            search(wish.anyName(), filters, found);
        }
        List<Candidate> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparingDouble(candidate -> -candidate.about()));
        return all;
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

    private void search(String words, List<Filter> filters, Map<String, Candidate> found) throws IOException {
        SearchRequest request = SearchRequest.of(words)
                .withFilters(filters)
                .withPage(1, PAGE_SIZE)
                .withPassages(false);
        int rank = 0;
        for (WorkHit hit : catalog.search(request).hits()) {
            for (Resource edition : hit.work().editions(one -> hit.matching().contains(one.id()))) {
                Candidate candidate = Candidate.of(hit, edition, rank, aboutness);
                if (candidate.onTopic() || aboutness.isEnough(candidate.about())) {
                    found.putIfAbsent(edition.id(), candidate);
                }
            }
            rank++;
        }
    }

    private static long onTopic(Map<String, Candidate> found) {
        return found.values().stream()
                .filter(Candidate::onTopic)
                .map(candidate -> candidate.work().id())
                .distinct()
                .count();
    }
}
