package carrel.searchapi;

import carrel.catalog.ShelfMap;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.advisory.AppealRoutes;
import carrel.searchapi.advisory.Judgments;
import carrel.searchapi.advisory.PairRoutes;
import carrel.searchapi.advisory.PurchaseRoutes;
import carrel.searchapi.citations.CitationRoutes;
import carrel.searchapi.citations.Citations;
import carrel.searchapi.pages.DatabasePages;
import carrel.searchapi.pages.LevelPage;
import carrel.searchapi.pages.MatchPages;
import carrel.searchapi.pages.Pages;
import carrel.searchapi.pages.ReaderChoices;
import carrel.searchapi.pages.RoomDrawing;
import carrel.searchapi.promotions.PromotingCatalog;
import carrel.searchapi.promotions.PromotionRoutes;
import carrel.searchapi.promotions.Promotions;
import carrel.searchapi.readalikes.LibrarianLists;
import carrel.searchapi.readalikes.ReadAlikes;
import carrel.searchapi.staff.AdvisoryDesk;
import carrel.searchapi.staff.Desk;
import carrel.searchapi.staff.StaffHome;
import carrel.searchapi.state.State;
import carrel.searchapi.teaching.TeachingRoutes;
import carrel.searchapi.textsets.TextSetRoutes;
import carrel.searchapi.unanswered.UnansweredRoutes;
import carrel.searchapi.unanswered.UnansweredSearches;
import carrel.searchapi.units.SharedRoutes;
import carrel.searchapi.units.UnitRoutes;
import carrel.searchapi.units.Units;
import carrel.searchapi.uploads.DocumentReader;
import carrel.searchapi.uploads.Upload;
import carrel.searchapi.web.WebRoutes;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import java.time.Clock;

/** Every address that Carrel answers. */
public final class SearchApi {
    /** Where texts are sent to be judged, by programs and by readers. */
    static final String LEVEL = "/api/level";

    static final String LEVEL_PAGE = "/level";

    private SearchApi() {}

    /** The API and the pages over a catalog, with lists that last as long as the program; not started yet. */
    public static Javalin over(CatalogSearcher catalog) {
        return over(catalog, LibrarianLists.NONE, State.inMemory(), DocumentReader.NONE, ShelfMap.NONE, new Footfall());
    }

    /**
     * The API and the pages over a catalog, book-lists, and the lists that the staff keep; not started yet.
     *
     * @param documents reads what is sent to be levelled
     * @param shelves where in the room call numbers are found
     * @param footfall is told when somebody comes
     */
    static Javalin over(
            CatalogSearcher catalog,
            LibrarianLists lists,
            State state,
            DocumentReader documents,
            ShelfMap shelves,
            Footfall footfall) {
        Judgments judgments = new Judgments(state, catalog);
        ReadAlikes readAlikes = ReadAlikes.over(catalog, lists, judgments);
        Clock clock = Clock.systemUTC();
        Promotions promotions = new Promotions(state, clock);
        CatalogSearcher promoting = new PromotingCatalog(catalog, promotions);
        ApiHandlers api = new ApiHandlers(promoting, readAlikes);
        LevelHandler level = new LevelHandler(documents);
        OpenApiDocument openApi = new OpenApiDocument();
        Citations citations = new Citations();
        CitationRoutes citing = new CitationRoutes(catalog, citations, NoSuchWork::new);
        UnansweredSearches unanswered = new UnansweredSearches(state, clock);
        Pages pages = new Pages(promoting, readAlikes, citations, shelves, unanswered::note);
        MatchPages matches = new MatchPages(catalog, readAlikes, pages);
        LevelPage levelPage = new LevelPage(documents, pages);
        ReaderChoices choices = new ReaderChoices(pages);
        DatabasePages databases = new DatabasePages(catalog, pages);
        WebRoutes web = new WebRoutes(catalog);
        RoomDrawing room = new RoomDrawing(shelves);
        DocumentFiles files = new DocumentFiles(catalog);
        TextSetRoutes textSets = new TextSetRoutes(catalog, pages);
        TeachingRoutes teaching = new TeachingRoutes(catalog, pages);
        Turnstile turnstile = new Turnstile();
        Turnstile arrivals = Turnstile.ofArrivals();
        Desk desk = new Desk(state, clock, pages);
        StaffHome staffHome = new StaffHome(pages);
        AdvisoryDesk advisory = new AdvisoryDesk(catalog, readAlikes, pages);
        UnansweredRoutes unansweredPage = new UnansweredRoutes(unanswered, pages);
        Units kept = new Units(state, clock);
        UnitRoutes units = new UnitRoutes(kept, catalog, pages);
        PromotionRoutes promoted = new PromotionRoutes(promotions, promoting, pages);
        SharedRoutes shared = new SharedRoutes(kept, catalog, pages);
        PairRoutes pairs = new PairRoutes(judgments, catalog, pages);
        AppealRoutes appeal = new AppealRoutes(judgments, readAlikes, catalog, pages);
        PurchaseRoutes purchase = new PurchaseRoutes(readAlikes, catalog, pages);
        Troubles troubles = new Troubles(pages::trouble);

        return Javalin.create(config -> {
            HttpSettings.apply(config);
            config.events.serverStarted(() -> readAlikes.begin(footfall::awaitLull));
            config.events.serverStopping(() -> {
                footfall.end();
                readAlikes.close();
            });
            troubles.handledBy(config);
            config.routes
                    .before(http -> footfall.step())
                    .before(HttpSettings::prepare)
                    .after(ContentTag::put);

            read(config, "/", pages::home);
            read(config, "/search", pages::results);
            read(config, "/works/{id}", pages::work);
            read(config, "/works/{id}/documents/{name}", files::open);
            read(config, "/works/{id}/sheet", matches::workSheet);
            read(config, "/match", matches::match);
            read(config, "/match/sheet", matches::matchSheet);
            read(config, "/choices", choices::show);
            config.routes.post("/choices", ShortForm.before(choices::keep));
            read(config, RoomDrawing.ADDRESS, room::show);
            read(config, "/databases", databases::show);
            read(config, "/help", pages::help);
            read(config, "/new.rss", web::fresh);
            read(config, "/opensearch.xml", web::searchDescription);
            read(config, "/sitemap.xml", turnstile.before(web::sitemap));
            read(config, "/sitemaps/{part}.xml", turnstile.before(web::sitemapPart));
            read(config, "/robots.txt", web::robots);
            read(config, LEVEL_PAGE, levelPage::form);
            config.routes.post(LEVEL_PAGE, arrivals.before(received(turnstile.before(levelPage::judge))));
            read(config, "/search/how", teaching::how);
            read(config, "/search/why", pages::why);
            read(config, "/search-tips", teaching::tips);
            read(config, "/teachers", teaching::desk);
            read(config, "/text-sets", turnstile.before(textSets::page));
            read(config, "/text-sets.csv", turnstile.before(textSets::gaps));
            read(config, "/shared/{share}", shared::page);
            read(config, "/shared/{share}/print", shared::print);
            read(config, "/shared/{share}/list.pdf", shared::pdf);
            read(config, "/shared/{share}/embed", shared::embed);
            read(config, "/shared/{share}/feed.rss", shared::feed);
            read(config, "/shared/{share}/items.csv", shared::items);
            read(config, "/shared/{share}/gaps.csv", shared::gaps);
            read(config, "/shared/{share}/citations", shared::citations);
            read(config, "/shared/{share}/list.webmanifest", shared::manifest);
            read(config, "/kept-lists.js", pages::keptLists);
            read(config, "/assets/{name}", pages::asset);

            read(config, "/staff/sign-in", desk::door);
            read(config, "/staff", desk.page(staffHome::show));
            read(config, "/staff/advise", desk.page(advisory::show));
            read(config, "/staff/unanswered", desk.page(unansweredPage::all));
            read(config, "/staff/unanswered.json", desk.hidden(unansweredPage::json));
            read(config, "/staff/lists", desk.page(units::all));
            read(config, "/staff/lists/{id}", desk.hidden(units::edit));
            read(config, "/staff/lists/{id}/export.json", desk.hidden(units::export));
            read(config, "/staff/promotions", desk.page(promoted::all));

            read(config, "/staff/pairs", desk.page(pairs::all));
            read(config, "/staff/pairs.csv", desk.page(pairs::export));
            read(config, "/staff/appeal", desk.page(appeal::all));
            read(config, "/staff/appeal/{id}", desk.hidden(appeal::one));
            read(config, "/staff/purchase", desk.page(purchase::all));
            read(config, "/staff/purchase.csv", desk.page(purchase::export));

            read(config, "/api/search", api::search);
            read(config, "/api/works/{id}", api::work);
            read(config, "/api/works/{id}/similar", api::similar);
            read(config, "/api/works/{id}/shelf", api::shelf);
            read(config, "/api/readalikes", api::readAlikes);
            read(config, "/api/works/{id}/citation", citing::cite);
            read(config, "/api/suggest", api::suggest);
            config.routes.post(LEVEL, arrivals.before(received(turnstile.before(level::judge))));
            read(config, "/api/health", api::health);
            read(config, "/api/problems/{code}", api::problem);
            read(config, "/api/openapi.json", openApi::show);

            config.routes
                    .post("/api/text-sets", ShortForm.before(turnstile.before(textSets::make)))
                    .post("/text-sets", ShortForm.before(turnstile.before(textSets::page)))
                    .post("/staff/sign-in", ShortForm.before(turnstile.before(desk::signIn)))
                    .post("/staff/sign-out", desk::signOut)
                    .post("/staff/lists", desk.form(units::add))
                    .post("/staff/bring", desk.form(units::bring))
                    .post("/staff/lists/{id}", desk.form(units::put))
                    .post("/staff/lists/{id}/fill", turnstile.before(desk.form(units::fill)))
                    .post("/staff/lists/{id}/share", desk.form(units::share))
                    .post("/staff/lists/{id}/delete", desk.form(units::delete))
                    .post("/staff/unanswered/forget", desk.form(unansweredPage::forget))
                    .post("/staff/promotions", desk.form(promoted::add))
                    .post("/staff/promotions/{id}/end", desk.form(promoted::end))
                    .post("/staff/pairs", desk.form(pairs::add))
                    .post("/staff/pairs/part", desk.form(pairs::part))
                    .post("/staff/pairs/file", desk.behind(received(turnstile.before(desk.form(pairs::bring)))))
                    .post("/staff/appeal/{id}", desk.form(appeal::judge));
        });
    }

    /** HEAD is answered by the same handler, so that it tells the same status and headers as GET. */
    private static void read(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler).head(path, handler);
    }

    /** A text or document is here before its work is queued for, so that nobody waits for another's slow line. */
    private static Handler received(Handler judging) {
        return http -> {
            if (Upload.isIn(http)) {
                Upload.of(http);
            } else {
                http.bodyAsBytes();
            }
            judging.handle(http);
        };
    }
}
