package carrel.searchapi.advisory;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.advisory.PairsView.Line;
import carrel.searchapi.advisory.PairsView.Lost;
import carrel.searchapi.advisory.PairsView.Outcome;
import carrel.searchapi.exports.Csv;
import carrel.searchapi.pages.Pages;
import carrel.searchapi.pages.ReaderChoices;
import carrel.searchapi.parameters.BookNamed;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.readalikes.CsvRows;
import carrel.searchapi.staff.Desk;
import carrel.searchapi.staff.Session;
import carrel.searchapi.uploads.Upload;
import carrel.searchapi.wording.Words;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The staff's page of books that belong together. */
public final class PairRoutes {
    private static final String PAIRS = Desk.PATH + "/pairs";
    private static final int SHOWN_MAX = 100;
    private static final int TYPED_CHARACTERS_MAX = 200;
    private static final int ROWS_MAX = 5000;

    private final Judgments judgments;
    private final CatalogSearcher catalog;
    private final BookNamed books;
    private final Pages pages;

    public PairRoutes(Judgments judgments, CatalogSearcher catalog, Pages pages) {
        this.judgments = judgments;
        this.catalog = catalog;
        this.books = new BookNamed(catalog);
        this.pages = pages;
    }

    /** The newest, or those of one book. */
    public void all(Context http, Session session) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("of"));
        String of = parameters.text("of", TYPED_CHARACTERS_MAX).orElse("");
        parameters.check();
        show(http, session, of, "", "", Outcome.NONE);
    }

    /** Pairs two. */
    public void add(Context http, Session session) throws IOException {
        Parameters parameters = new Parameters(http.formParamMap(), List.of(Desk.TOKEN, "one", "other"));
        String one = parameters.text("one", TYPED_CHARACTERS_MAX).orElse("");
        String other = parameters.text("other", TYPED_CHARACTERS_MAX).orElse("");
        parameters.check();
        Outcome outcome = pair(PairFile.of(List.of(new CsvRows.Row(0, List.of(one, other))), books));
        if (outcome.lost().isEmpty() && !outcome.full()) {
            http.redirect(PAIRS, HttpStatus.SEE_OTHER);
            return;
        }
        show(http, session, "", one, other, outcome);
    }

    /** Pairs all that a table names. */
    public void bring(Context http, Session session) throws IOException {
        Optional<UploadedFile> file = Upload.of(http);
        String text = file.isPresent() ? new String(file.get().content().readAllBytes(), StandardCharsets.UTF_8) : "";
        List<CsvRows.Row> rows = CsvRows.of(text);
        Outcome outcome = rows.size() > ROWS_MAX ? Outcome.FULL : pair(PairFile.of(rows, books));
        show(http, session, "", "", "", outcome);
    }

    /** Parts two again. */
    public void part(Context http) {
        Parameters parameters = new Parameters(http.formParamMap(), List.of(Desk.TOKEN, "one", "other"));
        Optional<String> one = parameters.text("one", Integer.MAX_VALUE);
        Optional<String> other = parameters.text("other", Integer.MAX_VALUE);
        parameters.check();
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            judgments.part(new Pair(one.get(), other.get()));
        }
        http.redirect(PAIRS, HttpStatus.SEE_OTHER);
    }

    /** All of them as a table that can be brought in again. */
    public void export(Context http) throws IOException {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
        Words words = ReaderChoices.words(http);
        Csv table = Csv.headed(words, PairFile.HEADING, "pair.other", "pair.one-title", "pair.other-title");
        for (KeptPair kept : judgments.pairs()) {
            Optional<Work> one = kept.one(catalog);
            Optional<Work> other = kept.other(catalog);
            String oneId = kept.pair().one();
            String otherId = kept.pair().other();
            table.row(List.of(
                    one.map(Work::id).orElse(oneId),
                    other.map(Work::id).orElse(otherId),
                    Book.of(oneId, one).title(),
                    Book.of(otherId, other).title()));
        }
        table.send(http, "pairs.csv");
    }

    private static boolean isOneOf(Work asked, Optional<Work> first, Optional<Work> second) {
        return Stream.concat(first.stream(), second.stream())
                .anyMatch(work -> work.id().equals(asked.id()));
    }

    private Outcome pair(PairFile read) {
        if (!judgments.hasRoomFor(read.pairs().size())) {
            return Outcome.FULL;
        }
        return new Outcome(OptionalInt.of(judgments.pair(read.pairs())), read.lost(), false);
    }

    private void show(Context http, Session session, String of, String one, String other, Outcome outcome)
            throws IOException {
        Optional<Work> asked = of.isEmpty() ? Optional.empty() : books.by(of);
        List<Lost> lost = new ArrayList<>(outcome.lost());
        if (!of.isEmpty() && asked.isEmpty()) {
            lost.add(new Lost(0, of));
        }
        List<KeptPair> pairs = judgments.pairs();
        List<Line> lines = new ArrayList<>();
        for (KeptPair kept : pairs) {
            if (lines.size() == SHOWN_MAX) {
                break;
            }
            Optional<Work> first = kept.one(catalog);
            Optional<Work> second = kept.other(catalog);
            if (asked.isEmpty() || isOneOf(asked.get(), first, second)) {
                lines.add(new Line(
                        Book.of(kept.pair().one(), first), Book.of(kept.pair().other(), second)));
            }
        }
        if (!lost.isEmpty() || outcome.full()) {
            http.status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        PairsView view = new PairsView(
                lines,
                pairs.size(),
                of,
                one,
                other,
                new Outcome(outcome.added(), lost, outcome.full()),
                session.formToken());
        pages.show(http, words -> words.say("pairs.heading"), "advisory/pairs.jte", view);
    }
}
