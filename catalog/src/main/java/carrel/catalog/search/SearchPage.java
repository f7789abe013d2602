package carrel.catalog.search;

import java.util.List;
import java.util.Optional;

/**
 * What comes back.
 *
 * @param total how many works answer; exact
 * @param page which page this is, from 1
 * @param pageSize works on a full page
 * @param understood what the query was taken to mean
 * @param hits this page's works
 * @param next the cursor to the results behind this page's, if there are any
 * @param facets the groups asked for, each with its values, commonest first
 */
public record SearchPage(
        long total,
        int page,
        int pageSize,
        Understanding understood,
        List<WorkHit> hits,
        Optional<String> next,
        List<FacetGroup> facets) {
    /** How a query was read. */
    public enum Reading {
        /** As typed. */
        AS_TYPED,
        /** Nothing has the words as typed, so words that look or sound like them were searched for. */
        SIMILAR_SPELLING,
        /** Nothing has all the words, or next to nothing a whole question, so some of them are enough. */
        SOME_WORDS
    }

    public SearchPage {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /** How many pages there are; at least 1. */
    public long pages() {
        long reachable = Math.min(total, SearchRequest.RESULTS_MAX);
        return Math.max(1, (reachable + pageSize - 1) / pageSize);
    }
}
