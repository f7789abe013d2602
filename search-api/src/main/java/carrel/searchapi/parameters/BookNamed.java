package carrel.searchapi.parameters;

import carrel.analyzers.text.Analysis;
import carrel.analyzers.text.Isbn;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.WorkHit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds the one work that somebody names by its page, its id, an ISBN or its title. */
public final class BookNamed {
    private final CatalogSearcher catalog;

    public BookNamed(CatalogSearcher catalog) {
        this.catalog = catalog;
    }

    /** The work; nothing when there is none, or when several have that title. */
    public Optional<Work> by(String typed) throws IOException {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<Work> work = catalog.work(WorkPage.id(typed));
        if (work.isPresent() || typed.length() > SearchRequest.QUERY_CHARACTERS_MAX) {
            return work;
        }
        List<Work> named = catalog.search(SearchRequest.of(typed)).hits().stream()
                .map(WorkHit::work)
                .filter(found -> found.editions().stream().anyMatch(edition -> isCalled(edition, typed)))
                .toList();
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static boolean isCalled(Resource edition, String typed) {
        Optional<Isbn> isbn = Isbn.parse(typed);
        return isbn.isPresent()
                ? edition.identifiers().isbns().stream()
                        .anyMatch(one -> Isbn.parse(one).equals(isbn))
                : key(typed).equals(key(edition.titles().proper()))
                        || key(typed).equals(key(edition.titles().full()));
    }

    private static List<String> key(String title) {
        return Analysis.WHOLE.terms(title);
    }
}
