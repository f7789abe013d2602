package carrel.searchapi.units;

import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.citations.CitationFile;
import carrel.searchapi.citations.CitationRoutes;
import carrel.searchapi.pages.Pages;
import carrel.searchapi.pages.ReaderChoices;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a link to a shared unit opens. Nobody has to sign in, and nothing of the owner is shown. */
public final class SharedRoutes {
    private static final String EMBEDDED =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors *";

    private final Units units;
    private final CatalogSearcher catalog;
    private final Pages pages;

    public SharedRoutes(Units units, CatalogSearcher catalog, Pages pages) {
        this.units = units;
        this.catalog = catalog;
        this.pages = pages;
    }

    /** The page. */
    public void page(Context http) throws IOException {
        none(http);
        UnitView view = view(http);
        pages.show(http, words -> view.kept().unit().title(), "units/shared.jte", view);
    }

    /** A sheet to print, with a code beside each entry. */
    public void print(Context http) throws IOException {
        none(http);
        UnitView view = view(http);
        pages.show(http, words -> view.kept().unit().title(), "units/print.jte", view);
    }

    /** The same sheet as a PDF. */
    public void pdf(Context http) throws IOException {
        none(http);
        http.header("Content-Disposition", "attachment; filename=\"list.pdf\"")
                .contentType("application/pdf")
                .result(UnitPdf.of(view(http), ReaderChoices.words(http)));
    }

    /** The list alone, for a frame in a course page of another site. */
    public void embed(Context http) throws IOException {
        none(http);
        UnitView view = view(http);
        pages.show(http, words -> view.kept().unit().title(), "units/embed.jte", view);
        http.header("Content-Security-Policy", EMBEDDED).header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** A feed. */
    public void feed(Context http) throws IOException {
        none(http);
        UnitView view = view(http);
        http.contentType("application/rss+xml; charset=utf-8")
                .result(UnitFiles.feed(
                        view, view.whole("/shared/" + http.pathParam("share")), ReaderChoices.words(http)));
    }

    /** How a device shows it that has kept it (W3C Web Application Manifest). */
    public void manifest(Context http) throws IOException {
        none(http);
        String title = view(http).kept().unit().title();
        String start = "/shared/" + http.pathParam("share");
        http.json(Map.of(
                        "name",
                        title,
                        "short_name",
                        title,
                        "start_url",
                        start,
                        "scope",
                        "/shared/",
                        "display",
                        "minimal-ui",
                        "icons",
                        List.of(Map.of("src", pages.address("carrel.svg"), "sizes", "any"))))
                .contentType("application/manifest+json; charset=utf-8");
    }

    /** The entries as CSV. */
    public void items(Context http) throws IOException {
        none(http);
        UnitFiles.items(view(http), ReaderChoices.words(http)).send(http, "list.csv");
    }

    /** What it lacks, as CSV. */
    public void gaps(Context http) throws IOException {
        none(http);
        UnitFiles.gaps(view(http), ReaderChoices.words(http)).send(http, "gaps.csv");
    }

    /** The citations of all entries of the catalogue, as a file. */
    public void citations(Context http) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("style"));
        CitationFile file = parameters
                .choice(
                        "style",
                        Arrays.stream(CitationFile.values())
                                .map(CitationFile::code)
                                .toList())
                .flatMap(CitationFile::ofCode)
                .orElse(CitationFile.RIS);
        parameters.check();
        CitationRoutes.send(http, file, view(http).editions(), "list");
    }

    /** Where readers reach this server. */
    static String site(Context http) {
        return http.scheme() + "://" + http.host();
    }

    private UnitView view(Context http) throws IOException {
        KeptUnit kept = units.shared(http.pathParam("share")).orElseThrow(NotFoundResponse::new);
        return UnitView.of(kept, catalog, "", site(http));
    }

    private static void none(Context http) {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
    }
}
