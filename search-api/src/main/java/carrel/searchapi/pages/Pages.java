package carrel.searchapi.pages;

import carrel.catalog.Work;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Suggestion;
import carrel.searchapi.answers.Passage;
import carrel.searchapi.answers.ReadAlikesAnswer;
import carrel.searchapi.answers.SearchAnswer;
import carrel.searchapi.answers.ShelfAnswer;
import carrel.searchapi.answers.SimilarAnswer;
import carrel.searchapi.answers.SimilarAnswer.Similar;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.citations.Citations;
import carrel.searchapi.citations.Coins;
import carrel.searchapi.pages.WorkView.Citing;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.SearchParameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.readalikes.ReadAlikes;
import carrel.searchapi.readalikes.Twins;
import carrel.searchapi.readalikes.Wanted;
import carrel.searchapi.readalikes.Wish;
import carrel.searchapi.wording.Words;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages: each asks what the API would ask, and draws the answer. */
public final class Pages {
    private static final int SHELF_EACH_SIDE = 4;
    private static final int ALIKES_MAX = 6;
    /** A page of a work is of use without similar books, so it does not wait until a large catalog is prepared. */
    private static final Duration ALIKES_WAITED_FOR = Duration.ofSeconds(3);

    private static final int MATCHES_MAX = 12;
    private static final int SHEET_MAX = 6;
    private static final int WORDS_MAX = 5;
    private static final int WORD_CHARACTERS_MIN = 3;

    private final CatalogSearcher catalog;
    private final ReadAlikes readAlikes;
    private final Citations citations;
    private final HomePage home;
    private final Assets assets = new Assets("carrel.css", "dark.css", "teachers.css", "carrel.js", "carrel.svg");

    public Pages(CatalogSearcher catalog, ReadAlikes readAlikes, Citations citations) {
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
            draw(http, "nothing.jte", Map.of("frame", frame, "view", view, "help", help(request)));
        } else {
            List<BookCard> tries = DatabasePages.toTry(catalog, request);
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
        SimilarAnswer similar = readAlikes.readyWithin(ALIKES_WAITED_FOR)
                ? SimilarAnswer.of(
                        work.id(),
                        readAlikes.of(work).stream().limit(ALIKES_MAX).toList(),
                        readAlikes.series(work),
                        readAlikes.twins(work))
                : SimilarAnswer.of(work.id(), List.of(), Optional.empty(), Twins.NONE);
        ShelfAnswer shelf = ShelfAnswer.of(work.id(), catalog.shelf(work, SHELF_EACH_SIDE));
        Citing citing = new Citing(citations.all(work.main()), Coins.of(work.main()));
        WorkView view = WorkView.of(WorkAnswer.of(work), passages(work.id(), query), similar, shelf, citing);
        Frame frame = frame(http, view.book().work().title(), query, true);

        draw(http, "work.jte", Map.of("frame", frame, "view", view));
    }

    /** What a reader liked, and books like that. */
    public void match(Context http) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("like", "book", "wish"));
        List<String> ids = parameters.many("like", "the id of a work", Optional::of);
        List<String> typed = parameters.many("book", "a title", Optional::of);
        Set<Wish> wishes = parameters.choices("wish", Wish.codes()).stream()
                .flatMap(code -> Wish.ofCode(code).stream())
                .collect(Collectors.toSet());
        parameters.check();
        Map<String, Work> liked = new LinkedHashMap<>();
        for (String id : ids) {
            catalog.work(id).ifPresent(work -> liked.put(work.id(), work));
        }
        List<String> notFound = new ArrayList<>();
        for (String title : typed) {
            catalog.search(SearchRequest.of(title).withPage(1, 1)).hits().stream()
                    .findFirst()
                    .ifPresentOrElse(hit -> liked.put(hit.work().id(), hit.work()), () -> notFound.add(title));
        }
        List<Work> like = liked.values().stream().limit(Wanted.BOOKS_MAX).toList();
        List<Similar> found = like.isEmpty()
                ? List.of()
                : ReadAlikesAnswer.of(
                                new Wanted(like, List.of(), wishes), readAlikes.of(new Wanted(like, List.of(), wishes)))
                        .works();
        MatchView view = MatchView.of(
                like.stream().map(WorkAnswer::of).toList(),
                notFound,
                wishes,
                found.stream().limit(MATCHES_MAX).toList());

        draw(
                http,
                "match.jte",
                Map.of("frame", frame(http, ReaderChoices.words(http).say("match.heading"), "", true), "view", view));
    }

    /** If you liked this book, a sheet to print. */
    public void sheet(Context http) throws IOException {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
        Work work = catalog.work(http.pathParam("id")).orElseThrow(NotFoundResponse::new);
        SimilarAnswer similar = SimilarAnswer.of(
                work.id(), readAlikes.of(work).stream().limit(SHEET_MAX).toList(), Optional.empty(), Twins.NONE);
        SheetView view = SheetView.of(WorkAnswer.of(work), similar, http.scheme() + "://" + http.host());
        Frame frame = frame(
                http,
                ReaderChoices.words(http)
                        .say("sheet.heading", view.book().work().title()),
                "",
                true);

        draw(http, "sheet.jte", Map.of("frame", frame, "view", view));
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

    /** Stylesheet, script and sign. */
    public void asset(Context http) {
        assets.serve(http);
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

    /** A page of another room, in the language of whoever asks. */
    public void show(Context http, Function<Words, String> title, String template, Object view) {
        Frame frame = frame(http, title.apply(ReaderChoices.words(http)), "", true);
        draw(http, template, Map.of("frame", frame, "view", view));
    }

    private static String here(Context http) {
        String asked = http.queryString();
        return http.path() + (asked == null ? "" : "?" + asked);
    }

    /**
     * A page of another room, inside the frame that all pages have.
     *
     * @param template its name, with the folder: {@code textsets/page.jte}
     * @param view the template's parameter {@code view}
     */
    public void show(Context http, String title, String template, Object view) {
        // These rooms speak English so far, and so does what stands around them.
        Frame frame = new Frame(title, "", true, assets, Words.english(), ReaderChoices.of(http), here(http), "");
        draw(http, template, Map.of("frame", frame, "view", view));
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

    private NothingFound help(SearchRequest request) throws IOException {
        SearchRequest open = Narrowing.withoutAny(request).withFacets(Set.of());
        boolean narrowed = !request.filters().isEmpty() || request.availableNow();
        long withoutFilters = narrowed ? catalog.search(open).total() : 0;
        return new NothingFound(
                withoutFilters, words(request.query()), home.view().topics());
    }

    /** What the shelves have that begins like one of the words. */
    private List<String> words(String query) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : query.split("[^\\p{L}\\p{N}']+")) {
            if (word.length() >= WORD_CHARACTERS_MIN && words.size() < WORDS_MAX) {
                catalog.suggest(word, 2).stream()
                        .map(Suggestion::text)
                        .filter(text -> !words.contains(text))
                        .forEach(words::add);
            }
        }
        return words;
    }
}
