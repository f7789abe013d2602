package carrel.searchapi.pages;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.answers.SimilarAnswer;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.readalikes.Nearby;
import carrel.searchapi.readalikes.ReadAlikes;
import carrel.searchapi.readalikes.Twins;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Pages that answer books with books: for a reader, for a librarian who advises one, and on paper. */
public final class MatchPages {
    private static final int SHEET_MAX = 6;

    private final CatalogSearcher catalog;
    private final ReadAlikes readAlikes;
    private final Pages pages;

    public MatchPages(CatalogSearcher catalog, ReadAlikes readAlikes, Pages pages) {
        this.catalog = catalog;
        this.readAlikes = readAlikes;
        this.pages = pages;
    }

    /** What a reader liked, and books like that. */
    public void match(Context http) throws IOException {
        Matching matching = Matching.of(http, catalog, readAlikes);
        pages.show(http, words -> words.say("match.heading"), "match.jte", MatchView.of(matching));
    }

    /** The same on paper. */
    public void matchSheet(Context http) throws IOException {
        Matching matching = Matching.of(http, catalog, readAlikes);
        if (matching.like().isEmpty()) {
            throw new NotFoundResponse();
        }
        sheet(http, SheetView.of(matching.like().stream().map(WorkAnswer::of).toList(), matching.found(), site(http)));
    }

    /** If you liked this book, a sheet to print. */
    public void workSheet(Context http) throws IOException {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
        Work work = catalog.work(http.pathParam("id")).orElseThrow(NotFoundResponse::new);
        SimilarAnswer similar =
                SimilarAnswer.of(work.id(), new Nearby(readAlikes.of(work, SHEET_MAX), Optional.empty(), Twins.NONE));
        sheet(http, SheetView.of(List.of(WorkAnswer.of(work)), similar.works(), site(http)));
    }

    private void sheet(Context http, SheetView view) {
        pages.show(http, words -> words.say("sheet.heading", view.titles(words)), "sheet.jte", view);
    }

    private static String site(Context http) {
        return http.scheme() + "://" + http.host();
    }
}
