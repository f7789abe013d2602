package carrel.searchapi;

import carrel.catalog.Work;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.answers.HealthAnswer;
import carrel.searchapi.answers.ReadAlikesAnswer;
import carrel.searchapi.answers.ShelfAnswer;
import carrel.searchapi.answers.SimilarAnswer;
import carrel.searchapi.answers.SuggestAnswer;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.SearchParameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.readalikes.ReadAlike;
import carrel.searchapi.readalikes.ReadAlikes;
import carrel.searchapi.readalikes.Wanted;
import carrel.searchapi.readalikes.Wish;
import carrel.searchapi.wording.Saying;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers in JSON: each reads its parameters, asks the catalog once, and says what came. */
final class ApiHandlers {
    private static final int SUGGESTIONS_DEFAULT = 8;
    private static final int SUGGESTIONS_MAX = 20;
    private static final int SIMILAR_DEFAULT = 10;
    private static final int SHELF_DEFAULT = 5;
    private static final int SHELF_MAX = 20;
    private static final int PREFIX_CHARACTERS_MAX = 100;

    private final CatalogSearcher catalog;
    private final ReadAlikes readAlikes;
    private final WrittenAnswers written;

    ApiHandlers(CatalogSearcher catalog, ReadAlikes readAlikes) {
        this.catalog = catalog;
        this.readAlikes = readAlikes;
        this.written = new WrittenAnswers(catalog);
    }

    void search(Context http) throws IOException {
        SearchRequest request = SearchParameters.read(UnreadableAddress.parameters(http));

        http.contentType(ContentType.APPLICATION_JSON).result(written.to(request));
    }

    void work(Context http) throws IOException {
        none(http);

        http.json(WorkAnswer.of(named(http)));
    }

    void similar(Context http) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("most"));
        int most = parameters.number("most", 1, ReadAlikes.MOST, SIMILAR_DEFAULT);
        parameters.check();

        Work work = named(http);

        http.json(SimilarAnswer.of(work.id(), readAlikes.near(work, most)));
    }

    void readAlikes(Context http) throws IOException {
        Parameters parameters =
                new Parameters(UnreadableAddress.parameters(http), List.of("like", "unlike", "wish", "most"));
        List<Work> like = works(parameters, "like");
        List<Work> unlike = works(parameters, "unlike");
        List<String> wishes = parameters.choices("wish", Wish.codes());
        int most = parameters.number("most", 1, ReadAlikes.MOST, SIMILAR_DEFAULT);
        if (like.isEmpty()) {
            parameters.refuse("like", "none", Saying.of("expected.some-works", Wanted.BOOKS_MAX), Optional.empty());
        }
        parameters.check();

        Wanted wanted = new Wanted(
                like,
                unlike,
                wishes.stream().flatMap(code -> Wish.ofCode(code).stream()).collect(Collectors.toSet()));
        List<ReadAlike> found = readAlikes.of(wanted, most);

        http.json(ReadAlikesAnswer.of(wanted, found));
    }

    private List<Work> works(Parameters parameters, String name) throws IOException {
        List<String> ids = parameters.many(name, Saying.of("expected.work"), Optional::of).stream()
                .distinct()
                .toList();
        if (ids.size() > Wanted.BOOKS_MAX) {
            parameters.refuse(
                    name, ids.size() + " works", Saying.of("expected.works", Wanted.BOOKS_MAX), Optional.empty());
            return List.of();
        }
        List<Work> works = new ArrayList<>();
        for (String id : ids) {
            catalog.work(id)
                    .ifPresentOrElse(
                            works::add,
                            () -> parameters.refuse(name, id, Saying.of("expected.work"), Optional.empty()));
        }
        return works;
    }

    void shelf(Context http) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("each"));
        int each = parameters.number("each", 1, SHELF_MAX, SHELF_DEFAULT);
        parameters.check();
        Work work = named(http);

        http.json(ShelfAnswer.of(work.id(), catalog.shelf(work, each)));
    }

    void suggest(Context http) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("q", "most"));
        String typed = parameters.text("q", PREFIX_CHARACTERS_MAX).orElse("");
        int most = parameters.number("most", 1, SUGGESTIONS_MAX, SUGGESTIONS_DEFAULT);
        parameters.check();

        http.json(SuggestAnswer.of(typed, typed.isEmpty() ? List.of() : catalog.suggest(typed, most)));
    }

    void health(Context http) throws IOException {
        none(http);

        http.json(HealthAnswer.of(catalog.size(), CatalogSchema.fingerprint()));
    }

    void problem(Context http) {
        none(http);
        ProblemType type = ProblemType.ofCode(http.pathParam("code")).orElseThrow(NotFoundResponse::new);

        http.json(new Described(type.address(), type.title(), type.status().getCode(), type.meaning()));
    }

    private Work named(Context http) throws IOException {
        String id = http.pathParam("id");
        return catalog.work(id).orElseThrow(() -> new NoSuchWork(id));
    }

    private static void none(Context http) {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
    }

    /** What a kind of problem means. */
    private record Described(String type, String title, int status, String meaning) {}
}
