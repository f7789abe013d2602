package carrel.searchapi.pages;

import carrel.catalog.ShelfMap;
import carrel.catalog.Work;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.answers.Passage;
import carrel.searchapi.answers.SearchAnswer;
import carrel.searchapi.answers.ShelfAnswer;
import carrel.searchapi.answers.SimilarAnswer;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.citations.Citations;
import carrel.searchapi.citations.Coins;
import carrel.searchapi.pages.WorkView.Citing;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.SearchParameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.readalikes.Nearby;
import carrel.searchapi.readalikes.ReadAlikes;
import carrel.searchapi.wording.Words;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The pages: each asks what the API would ask, and draws the answer. */
public final class Pages {
    private static final int SHELF_EACH_SIDE = 4;
    private static final int ALIKES_MAX = 6;
    /** A page of a work is of use without similar books, so it does not wait until a large catalog is prepared. */
    private static final Duration ALIKES_WAITED_FOR = Duration.ofSeconds(3);

    private final CatalogSearcher catalog;
    private final ReadAlikes readAlikes;
    private final Citations citations;
    private final ShelfMap shelves;
    private final HomePage home;
    private final Consumer<String> unanswered;
    private final Assets assets =
            new Assets("carrel.css", "dark.css", "teachers.css", "carrel.js", "keep.js", "carrel.svg");

    /** @param unanswered is told the words of each search to which the library has nothing */
    public Pages(
            CatalogSearcher catalog,
            ReadAlikes readAlikes,
            Citations citations,
            ShelfMap shelves,
            Consumer<String> unanswered) {
        this.shelves = shelves;
        this.unanswered = unanswered;
        this.citations = citations;
        this.catalog = catalog;
        this.readAlikes = readAlikes;
        this.home = new HomePage(catalog);
    }

    /** The first page. */
    public void home(Context http) throws IOException {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();

        draw(http, "home.jte", Map.of("frame", frame(http, "", "", false), "view", home.view()));
    }

    /** Results. */
    public void results(Context http) throws IOException {
        SearchRequest request = SearchParameters.read(UnreadableAddress.parameters(http))
                .withFacets(Set.copyOf(SearchParameters.FACETS));
        SearchAnswer answer = SearchAnswer.of(request, catalog.search(request));
        ResultsView view = ResultsView.of(request, answer, ReaderChoices.words(http));
        Frame frame = frame(http, view.heading(), request.query(), true);

        if (answer.total() == 0) {
            NothingFound help = NothingFound.of(request, catalog, home.view().topics());
            if (help.isUnanswered(answer)) {
                unanswered.accept(request.query());
            }
            draw(http, "nothing.jte", Map.of("frame", frame, "view", view, "help", help));
        } else {
            List<BookCard> tries = DatabasePages.toTry(catalog, request, answer);
            draw(http, "results.jte", Map.of("frame", frame, "view", view, "tries", tries));
        }
    }

    /** Why a result of a search stands where it stands. */
    public void why(Context http) throws IOException {
        Map<String, List<String>> given = new LinkedHashMap<>(UnreadableAddress.parameters(http));
        String id = Optional.ofNullable(given.remove("result")).orElse(List.of()).stream()
                .findFirst()
                .orElse("");
        SearchRequest request =
                SearchParameters.read(given).withFacets(Set.of()).withPassages(false);
        SearchAnswer answer = SearchAnswer.of(request, catalog.search(request.withExplain(true)));
        WhyView view =
                WhyView.of(request, answer, id, ReaderChoices.words(http)).orElseThrow(NotFoundResponse::new);

        show(http, words -> words.say("why.title"), "why.jte", view);
    }

    /** A work; come upon by a search, with the passages that have the words. */
    public void work(Context http) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("q"));
        String query = parameters.text("q", SearchRequest.QUERY_CHARACTERS_MAX).orElse("");
        parameters.check();
        Work work = catalog.work(http.pathParam("id")).orElseThrow(NotFoundResponse::new);
        SimilarAnswer similar = SimilarAnswer.of(
                work.id(), readAlikes.readyWithin(ALIKES_WAITED_FOR) ? readAlikes.near(work, ALIKES_MAX) : Nearby.NONE);
        ShelfAnswer shelf = ShelfAnswer.of(work.id(), catalog.shelf(work, SHELF_EACH_SIDE));
        Citing citing = new Citing(citations.all(work.main()), Coins.of(work.main()));
        WorkView view = WorkView.of(WorkAnswer.of(work), passages(work.id(), query), similar, shelf, citing, shelves);
        Frame frame = frame(http, view.book().work().title(), query, true);

        draw(http, "work.jte", Map.of("frame", frame, "view", view));
    }

    /** Where the words stand in the work's text. Whoever came here by a search came from one of its first results. */
    private List<Passage> passages(String id, String query) throws IOException {
        if (query.isEmpty()) {
            return List.of();
        }
        SearchRequest request = SearchRequest.of(query).withPage(1, SearchRequest.PAGE_SIZE_MAX);
        return catalog.search(request).hits().stream()
                .filter(hit -> hit.work().id().equals(id))
                .flatMap(hit -> WorkAnswer.of(hit, List.of()).highlights().stream())
                .filter(passage -> passage.field().equals(CatalogSchema.TEXT.name()))
                .toList();
    }

    /** Where an asset is. */
    public String address(String asset) {
        return assets.address(asset);
    }

    /** Stylesheet, script and sign. */
    public void asset(Context http) {
        assets.serve(http);
    }

    /** Opens kept lists without a network; for pages of shared lists alone (decision 0037). */
    public void keptLists(Context http) {
        http.header("Service-Worker-Allowed", "/shared/");
        Assets.serveAsIs(http, "kept.js");
    }

    /** Something went wrong. */
    public void trouble(TroubleView trouble, Context http) {
        draw(
                http,
                "trouble.jte",
                Map.of(
                        "frame",
                        frame(http, ReaderChoices.words(http).say("trouble." + trouble.kind() + ".heading"), "", true),
                        "view",
                        trouble));
    }

    private Frame frame(Context http, String title, String query, boolean searchOnTop) {
        // Searches are endless, and a page of trouble is none.
        String canonical = http.path().startsWith("/search") || http.statusCode() != 200 ? "" : http.path();
        return new Frame(
                title,
                query,
                searchOnTop,
                assets,
                ReaderChoices.words(http),
                ReaderChoices.of(http),
                here(http),
                canonical);
    }

    /**
     * A page of another room, inside the frame that all pages have, in the language of whoever asks.
     *
     * @param template its name, with the folder: {@code textsets/page.jte}
     * @param view the template's parameter {@code view}
     */
    public void show(Context http, Function<Words, String> title, String template, Object view) {
        Frame frame = frame(http, title.apply(ReaderChoices.words(http)), "", true);
        draw(http, template, Map.of("frame", frame, "view", view));
    }

    private static String here(Context http) {
        String asked = http.queryString();
        return http.path() + (asked == null ? "" : "?" + asked);
    }

    private static void draw(Context http, String template, Map<String, ?> model) {
        http.render(template, model).contentType("text/html; charset=utf-8");
    }

    /** How to search, in simple words. */
    public void help(Context http) {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();

        show(
                http,
                words -> words.say("help.heading"),
                "help.jte",
                List.of("search", "fewer", "signs", "shelf", "online", "ask"));
    }
}
