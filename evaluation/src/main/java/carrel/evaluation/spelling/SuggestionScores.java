package carrel.evaluation.spelling;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import carrel.catalog.search.Suggestion;
import carrel.evaluation.timing.Durations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What is offered while titles of a catalog are typed, letter by letter.
 *
 * @param n beginnings typed
 * @param suggested share of them that something was offered for
 * @param titleShown share of the titles that were offered before they were typed out
 * @param offers different suggestions offered
 * @param deadEnds how many of these find nothing
 * @param p50Millis half of the answers take no longer
 * @param p99Millis 99 of 100 take no longer
 * @param openMillis from opening the index to the first answer to a search
 */
record SuggestionScores(
        int n,
        double suggested,
        double titleShown,
        int offers,
        int deadEnds,
        double p50Millis,
        double p99Millis,
        double openMillis) {
    private static final int CHARACTERS_MIN = 2;
    private static final int CHARACTERS_MAX = 30;
    private static final int OFFERS_AT_ONCE = 8;

    /** Types titles chosen by chance, the same for the same seed. */
    static SuggestionScores of(Path index, int titles, long seed) throws IOException {
        long start = System.nanoTime();
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            catalog.search(SearchRequest.of("animals"));
            double openMillis = (System.nanoTime() - start) / Durations.NANOS_PER_MILLI;
            catalog.warm();
            return typed(catalog, titles(catalog, titles, new Random(seed)), openMillis);
        }
    }

    private static SuggestionScores typed(CatalogSearcher catalog, List<String> titles, double openMillis)
            throws IOException {
        Durations durations = new Durations();
        Set<String> offers = new LinkedHashSet<>();
        int n = 0;
        int suggested = 0;
        int shown = 0;
        for (String title : titles) {
            boolean isShown = false;
            for (int end = CHARACTERS_MIN; end < Math.min(title.length(), CHARACTERS_MAX); end++) {
                long start = System.nanoTime();
                List<Suggestion> offered = catalog.suggest(title.substring(0, end), OFFERS_AT_ONCE);
                durations.add(System.nanoTime() - start);
                n++;
                suggested += offered.isEmpty() ? 0 : 1;
                isShown |= offered.stream().anyMatch(offer -> offer.text().equals(title));
                offered.forEach(offer -> offers.add(offer.text()));
            }
            shown += isShown ? 1 : 0;
        }
        int deadEnds = 0;
        for (String offer : offers) {
            deadEnds += catalog.search(SearchRequest.of(offer)).total() == 0 ? 1 : 0;
        }
        return new SuggestionScores(
                n,
                suggested / (double) Math.max(1, n),
                shown / (double) Math.max(1, titles.size()),
                offers.size(),
                deadEnds,
                durations.millis(0.5),
                durations.millis(0.99),
                openMillis);
    }

    private static List<String> titles(CatalogSearcher catalog, int most, Random chance) throws IOException {
        Set<String> titles = new LinkedHashSet<>();
        SearchRequest all = SearchRequest.of("").withSort(SortOrder.TITLE);
        long works = Math.min(catalog.size().works(), SearchRequest.RESULTS_MAX);
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; page <= works / SearchRequest.PAGE_SIZE_DEFAULT + 1; page++) {
            pages.add(page);
        }
        Collections.shuffle(pages, chance);
        for (int page : pages) {
            if (titles.size() >= most || page * SearchRequest.PAGE_SIZE_DEFAULT > SearchRequest.RESULTS_MAX) {
                break;
            }
            catalog.search(all.withPage(page, SearchRequest.PAGE_SIZE_DEFAULT))
                    .hits()
                    .forEach(hit -> titles.add(hit.work().main().titles().proper()));
        }
        return titles.stream().limit(most).toList();
    }
}
