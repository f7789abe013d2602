package carrel.searchapi.advisory;

import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.advisory.PurchaseView.Gap;
import carrel.searchapi.answers.Credit;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.exports.Csv;
import carrel.searchapi.pages.Pages;
import carrel.searchapi.pages.ReaderChoices;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.readalikes.ReadAlikes;
import carrel.searchapi.readalikes.SeriesGap;
import carrel.searchapi.readalikes.Wanting;
import carrel.searchapi.wording.Words;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For librarians alone, what the shelves lack: books between others of a series, and books that stand on the library's own
 * lists beside what it has. Both are told from records and lists; what readers looked for is not kept anywhere.
 */
public final class PurchaseRoutes {
    private static final int SHOWN_MAX = 50;

    private final ReadAlikes readAlikes;
    private final CatalogSearcher catalog;
    private final Pages pages;

    public PurchaseRoutes(ReadAlikes readAlikes, CatalogSearcher catalog, Pages pages) {
        this.readAlikes = readAlikes;
        this.catalog = catalog;
        this.pages = pages;
    }

    /** The page. */
    public void all(Context http) throws IOException {
        none(http);
        List<SeriesGap> gaps = readAlikes.gaps();
        List<Wanting> wanting = readAlikes.wanting();
        PurchaseView view = new PurchaseView(
                named(gaps.stream().limit(SHOWN_MAX).toList()),
                gaps.size(),
                wanting.stream().limit(SHOWN_MAX).toList(),
                wanting.size());
        pages.show(http, words -> words.say("purchase.heading"), "advisory/purchase.jte", view);
    }

    /** All of it as a table. */
    public void export(Context http) throws IOException {
        none(http);
        Words words = ReaderChoices.words(http);
        Csv table = Csv.headed(words, "lack.what", "lack.lacking", "lack.by", "lack.held", "lack.lists", "lack.beside");
        for (Gap gap : named(readAlikes.gaps())) {
            for (String number : gap.missing()) {
                table.row(List.of(
                        words.say("table.lack.series"),
                        gap.series() + ", " + number,
                        gap.author(),
                        String.join(" ", gap.held()),
                        "",
                        ""));
            }
        }
        for (Wanting book : readAlikes.wanting()) {
            String lists = String.join("; ", book.lists());
            table.row(
                    List.of(words.say("table.lack.list"), book.book(), "", "", lists, Integer.toString(book.beside())));
        }
        table.send(http, "lacking.csv");
    }

    private static void none(Context http) {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
    }

    private List<Gap> named(List<SeriesGap> gaps) throws IOException {
        List<Gap> named = new ArrayList<>();
        for (SeriesGap gap : gaps) {
            catalog.work(gap.work()).flatMap(work -> named(gap, work)).ifPresent(named::add);
        }
        return named;
    }

    private static Optional<Gap> named(SeriesGap gap, Work work) {
        String author = WorkAnswer.of(work).contributors().stream()
                .findFirst()
                .map(Credit::name)
                .orElse("");
        return work.editions().stream()
                .map(Resource::series)
                .flatMap(List::stream)
                .findFirst()
                .map(series -> new Gap(series.name(), author, numbers(gap.held()), numbers(gap.missing())));
    }

    private static List<String> numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }
}
