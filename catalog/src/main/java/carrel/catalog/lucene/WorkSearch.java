package carrel.catalog.lucene;

import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.WorkHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Finds works in one commit of an index: what words mean, who answers them, in which order, and counted by facets. */
final class WorkSearch {
    private final DirectoryReader reader;
    private final LiveCopies live;
    private final FacetColumns columns;
    private final RankingProfile profile;
    private final Lazy<Spelling> spelling;

    WorkSearch(
            DirectoryReader reader,
            LiveCopies live,
            FacetColumns columns,
            RankingProfile profile,
            Lazy<Spelling> spelling) {
        this.reader = reader;
        this.live = live;
        this.columns = columns;
        this.profile = profile;
        this.spelling = spelling;
    }

    /**
     * What most searches find: enough works with all the words. Where nothing but the words is asked, their meaning then
     * needs no search of its own.
     */
    Optional<SearchPage> obvious(SearchRequest request) throws IOException {
        if (!request.filters().isEmpty() || request.availableNow()) {
            return Optional.empty();
        }
        return TimedSearcher.within(reader, searcher -> {
            Interpreter.AtFirst first = interpreter(searcher).atFirst(request);
            return Promoted.in(request, first.understood().meant()).isNothing()
                    ? search(request, first.understood(), first.enough(), searcher)
                    : Optional.empty();
        });
    }

    /** Has a time of its own: the first question in a misspelled word waits for the catalog's words to be gathered. */
    Interpreter.Understood understand(SearchRequest request) throws IOException {
        return TimedSearcher.within(reader, searcher -> interpreter(searcher).understand(request));
    }

    /** The page that is asked for, with the words in this meaning. */
    SearchPage page(SearchRequest request, Interpreter.Understood meaning) throws IOException {
        return TimedSearcher.within(reader, searcher -> search(request, meaning, 0, searcher))
                .orElseThrow();
    }

    /** @return nothing if fewer works than enough are found */
    private Optional<SearchPage> search(
            SearchRequest request, Interpreter.Understood understood, int enough, TimedSearcher searcher)
            throws IOException {
        Relevance relevance = new Relevance(profile, live, Promoted.in(request, understood.meant()));
        Query words = relevance.query(understood.meant(), understood.reading());
        EditionQuery editions = new EditionQuery(words, request.filters(), request.availableNow(), live);
        Weight matching = searcher.prepare(editions.query());
        FacetSearch facets = new FacetSearch(searcher, editions, columns, request.facets());

        TopFieldCollectorManager best = collecting(request);
        TopFieldCollector works = best.newCollector();
        Collector gathering = new WorksOfEditions(works);
        searcher.collect(
                matching,
                facets.amongResults()
                        .map(counter -> MultiCollector.wrap(gathering, counter))
                        .orElse(gathering));
        TopDocs top = best.reduce(List.of(works));
        if (top.totalHits.value() < enough) {
            return Optional.empty();
        }
        int from = (request.page() - 1) * request.pageSize();
        List<WorkHit> hits = new ArrayList<>();
        Optional<Explainer> explainer = request.explain()
                ? Optional.of(
                        new Explainer(searcher, relevance, relevance.clauses(understood.meant(), understood.reading())))
                : Optional.empty();
        Hits hit = new Hits(searcher, matching, relevance.toMark(understood.meant()), explainer);
        for (int i = from; i < top.scoreDocs.length; i++) {
            hits.add(now(hit.of(top.scoreDocs[i], request.passages())));
        }
        return Optional.of(new SearchPage(
                top.totalHits.value(),
                request.page(),
                request.pageSize(),
                understood.told(
                        request.query(),
                        AlsoSearched.headings(understood.meant().sentence(), searcher)),
                hits,
                next(top, request),
                facets.groups(request.find())));
    }

    Interpreter interpreter(IndexSearcher searcher) throws IOException {
        return new Interpreter(searcher, profile, live, spelling);
    }

    private WorkHit now(WorkHit hit) {
        return hit.withWork(live.on(hit.work()));
    }

    private static Optional<String> next(TopDocs top, SearchRequest request) {
        boolean full = top.scoreDocs.length == request.page() * request.pageSize();
        return full && top.scoreDocs[top.scoreDocs.length - 1] instanceof FieldDoc last
                ? Optional.of(Place.behind(last))
                : Optional.empty();
    }

    private static TopFieldCollectorManager collecting(SearchRequest request) {
        @Nullable
        FieldDoc after =
                request.after().map(cursor -> Place.of(cursor, request.sort())).orElse(null);
        return new TopFieldCollectorManager(
                FieldLayout.order(request.sort()), request.page() * request.pageSize(), after, Integer.MAX_VALUE);
    }
}
