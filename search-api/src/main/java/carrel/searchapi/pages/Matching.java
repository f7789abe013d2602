package carrel.searchapi.pages;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.answers.ReadAlikesAnswer;
import carrel.searchapi.answers.SimilarAnswer.Similar;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.readalikes.ReadAlikes;
import carrel.searchapi.readalikes.Wanted;
import carrel.searchapi.readalikes.Wish;
import carrel.searchapi.wording.Saying;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Books that somebody named, and books like them.
 *
 * @param like the books, named by id ({@code like}) or by a title as typed ({@code book})
 * @param notFound titles that lead to nothing
 * @param wishes what else is wished
 * @param found the books for them, best first; none where no book was named
 */
public record Matching(List<Work> like, List<String> notFound, Set<Wish> wishes, List<Similar> found) {
    private static final int FOUND_MAX = 12;

    public Matching {
        like = List.copyOf(like);
        notFound = List.copyOf(notFound);
        wishes = Set.copyOf(wishes);
        found = List.copyOf(found);
    }

    /** Answers what an address asks. */
    public static Matching of(Context http, CatalogSearcher catalog, ReadAlikes readAlikes) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("like", "book", "wish"));
        List<String> ids = parameters.many("like", Saying.of("expected.work"), Optional::of);
        List<String> typed = parameters.many("book", Saying.of("expected.title"), Optional::of);
        Set<Wish> wishes = parameters.choices("wish", Wish.codes()).stream()
                .flatMap(code -> Wish.ofCode(code).stream())
                .collect(Collectors.toSet());
        parameters.check();

        Map<String, Work> named = new LinkedHashMap<>();
        for (String id : ids) {
            catalog.work(id).ifPresent(work -> named.put(work.id(), work));
        }
        List<String> notFound = new ArrayList<>();
        for (String title : typed) {
            catalog.search(SearchRequest.of(title).withPage(1, 1)).hits().stream()
                    .findFirst()
                    .ifPresentOrElse(hit -> named.put(hit.work().id(), hit.work()), () -> notFound.add(title));
        }
        List<Work> like = named.values().stream().limit(Wanted.BOOKS_MAX).toList();
        List<Similar> found = like.isEmpty() ? List.of() : found(new Wanted(like, List.of(), wishes), readAlikes);
        return new Matching(like, notFound, wishes, found);
    }

    private static List<Similar> found(Wanted wanted, ReadAlikes readAlikes) throws IOException {
        return ReadAlikesAnswer.of(wanted, readAlikes.of(wanted, FOUND_MAX)).works();
    }

    /** The same question, for another page that answers it: {@code like=…&wish=…}. */
    public String address(String page) {
        return page + "?"
                + Stream.concat(
                                like.stream().map(work -> "like=" + escaped(work.id())),
                                wishes.stream().map(Wish::code).sorted().map(code -> "wish=" + escaped(code)))
                        .collect(Collectors.joining("&"));
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
