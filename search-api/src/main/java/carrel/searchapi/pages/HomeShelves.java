package carrel.searchapi.pages;

import carrel.catalog.Contributor;
import carrel.catalog.Work;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import carrel.catalog.search.WorkHit;
import carrel.searchapi.pages.HomeView.Shelved;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The bookshelves of the first page, from what the library bought; what readers borrow is never looked at. */
final class HomeShelves {
    private static final int BOOKS_MAX = 12;
    private static final int LOOKED_AT = 40;
    /** A shelf with gaps looks as if it were given up. */
    private static final int POPULAR_MIN = 6;

    private static final int COPIES_MIN = 2;
    private static final List<Filter> BOOKS = List.of(new Filter.Has(CatalogSchema.FORMAT, Set.of("book")));

    private final CatalogSearcher catalog;

    HomeShelves(CatalogSearcher catalog) {
        this.catalog = catalog;
    }

    /** What was published last and what won a prize, in turns. */
    List<Shelved> fresh() throws IOException {
        Iterator<Shelved> fresh = varied(books(SearchRequest.of("").withSort(SortOrder.NEWEST)))
                .map(work -> Shelved.of(work, "new", "new"))
                .iterator();
        Iterator<Shelved> loved = books(SearchRequest.of("medal OR award OR prize"))
                .filter(work -> !work.main().annotation().awards().isEmpty())
                .map(work -> Shelved.of(work, "prize", "star"))
                .iterator();
        Set<String> there = new HashSet<>();
        Stream.Builder<Shelved> turns = Stream.builder();
        while (fresh.hasNext() || loved.hasNext()) {
            Stream.of(fresh, loved)
                    .filter(Iterator::hasNext)
                    .map(Iterator::next)
                    .forEach(turns);
        }
        return turns.build()
                .filter(book -> there.add(book.book().work().id()))
                .limit(BOOKS_MAX)
                .toList();
    }

    /** What the library has most copies of. */
    List<Shelved> popular() throws IOException {
        List<Shelved> popular = books(SearchRequest.of("").withSort(SortOrder.COPIES))
                .map(work -> Shelved.of(work, "copies", "book"))
                .filter(book -> book.copies() >= COPIES_MIN)
                .limit(BOOKS_MAX)
                .toList();
        return popular.size() < POPULAR_MIN ? List.of() : popular;
    }

    /** One of each maker first: a year's reports of one office, or a series bought whole, would fill the shelf. */
    private static Stream<Work> varied(Stream<Work> books) {
        Set<List<Contributor>> makers = new HashSet<>();
        List<Work> first = new ArrayList<>();
        List<Work> further = new ArrayList<>();
        books.forEach(work -> {
            List<Contributor> maker =
                    work.main().contributors().stream().limit(1).toList();
            (makers.add(maker) ? first : further).add(work);
        });
        return Stream.concat(first.stream(), further.stream());
    }

    private Stream<Work> books(SearchRequest request) throws IOException {
        SearchRequest books = request.withFilters(BOOKS).withPage(1, LOOKED_AT);
        return catalog.search(books).hits().stream().map(WorkHit::work);
    }
}
