package carrel.searchapi.textsets;

import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.pages.Pages;
import carrel.searchapi.pages.ReaderChoices;
import carrel.searchapi.parameters.JsonBody;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.wording.Words;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Text sets as JSON, as a page, and their gaps as a table. A form's fields and a program's properties are the same. */
public final class TextSetRoutes {
    private final TextSets textSets;
    private final Pages pages;

    public TextSetRoutes(CatalogSearcher catalog, Pages pages) {
        this.textSets = TextSets.over(catalog);
        this.pages = pages;
    }

    /** {@code POST /api/text-sets}. */
    public void make(Context http) throws IOException {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();

        http.json(textSets.make(TextSetParameters.read(JsonBody.parameters(http.body()))));
    }

    /** The page, by GET or POST; nothing asked yet shows the form alone. */
    public void page(Context http) throws IOException {
        Map<String, List<String>> given = given(http);
        if (isOpened(given)) {
            pages.show(
                    http,
                    TextSetRoutes::title,
                    "textsets/page.jte",
                    new TextSetView(TextSetView.FRESH, Optional.empty(), ""));
            return;
        }
        TextSetRequest request = TextSetParameters.read(given);
        TextSet set = textSets.make(request);
        pages.show(
                http,
                TextSetRoutes::title,
                "textsets/page.jte",
                new TextSetView(request, Optional.of(set), TextSetAddress.query(request)));
    }

    private static String title(Words words) {
        return words.say("set.heading");
    }

    /** The gaps by language, band and format, as CSV. */
    public void gaps(Context http) throws IOException {
        TextSet set = textSets.make(TextSetParameters.read(given(http)));
        TextSetTable.of(set, ReaderChoices.words(http)).send(http, "text-set.csv");
    }

    /** Boxes that are not ticked and fields left empty are sent as nothing or as blanks. */
    private static boolean isOpened(Map<String, List<String>> given) {
        return given.keySet().stream().noneMatch(TextSetParameters.NAMES::contains) && given.isEmpty();
    }

    private static Map<String, List<String>> given(Context http) {
        Map<String, List<String>> given = new LinkedHashMap<>(UnreadableAddress.parameters(http));
        given.putAll(http.formParamMap());
        return given;
    }
}
