package carrel.searchapi.advisory;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.pages.Pages;
import carrel.searchapi.parameters.BookNamed;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.readalikes.AppealGuess;
import carrel.searchapi.readalikes.ReadAlikes;
import carrel.searchapi.staff.Desk;
import carrel.searchapi.staff.Session;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The staff's pages on which what Carrel guesses of a book's feeling is approved or refused. */
public final class AppealRoutes {
    private static final String APPEAL = Desk.PATH + "/appeal";
    private static final int NEXT_MAX = 12;
    private static final int TYPED_CHARACTERS_MAX = 200;

    private final Judgments judgments;
    private final ReadAlikes readAlikes;
    private final CatalogSearcher catalog;
    private final BookNamed books;
    private final Pages pages;

    public AppealRoutes(Judgments judgments, ReadAlikes readAlikes, CatalogSearcher catalog, Pages pages) {
        this.judgments = judgments;
        this.readAlikes = readAlikes;
        this.catalog = catalog;
        this.books = new BookNamed(catalog);
        this.pages = pages;
    }

    /** Books to judge: the one that is named in the address, or those that nobody has judged. */
    public void all(Context http, Session session) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("book"));
        String typed = parameters.text("book", TYPED_CHARACTERS_MAX).orElse("");
        parameters.check();
        Optional<Work> named = books.by(typed);
        if (named.isPresent()) {
            http.redirect(address(named.get().id()), HttpStatus.SEE_OTHER);
            return;
        }
        List<Book> next = new ArrayList<>();
        for (String id : readAlikes.unjudged(NEXT_MAX)) {
            next.add(Book.of(id, catalog));
        }
        show(http, new AppealView(Optional.empty(), Map.of(), next, typed, session.formToken()));
    }

    /** The terms of one book. */
    public void one(Context http, Session session) throws IOException {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
        Work work = work(http);
        Map<String, List<AppealGuess>> terms = AppealView.byFacet(readAlikes.appeal(work));
        show(http, new AppealView(Optional.of(Book.of(work)), terms, List.of(), "", session.formToken()));
    }

    /** Says of each term whether it fits, or nothing. */
    public void judge(Context http) throws IOException {
        Work work = work(http);
        List<String> terms =
                readAlikes.appeal(work).stream().map(AppealGuess::term).toList();
        Parameters parameters = new Parameters(
                http.formParamMap(),
                Stream.concat(Stream.of(Desk.TOKEN), terms.stream()).toList());
        Map<String, Boolean> fits = new HashMap<>();
        for (String term : terms) {
            parameters.choice(term, List.of("true", "false")).ifPresent(said -> fits.put(term, said.equals("true")));
        }
        parameters.check();
        judgments.judge(work.id(), fits);
        http.redirect(APPEAL, HttpStatus.SEE_OTHER);
    }

    /** The page of a work's terms. */
    public static String address(String work) {
        return APPEAL + "/" + URLEncoder.encode(work, StandardCharsets.UTF_8);
    }

    private Work work(Context http) throws IOException {
        return catalog.work(http.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private void show(Context http, AppealView view) {
        pages.show(http, words -> words.say("appeal.heading"), "advisory/appeal.jte", view);
    }
}
