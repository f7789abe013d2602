package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.BookLists;
import carrel.searchapi.readalikes.model.CatalogProfile;
import carrel.searchapi.readalikes.model.WorkProfile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A catalogue, and each of its books as measures compare it: made once, since each is compared with thousands.
 *
 * @param byId in no order
 */
record Profiled(CatalogProfile catalog, Map<String, WorkProfile> byId) {
    static Profiled of(Collection<Book> books, BookLists lists) {
        CatalogProfile catalog =
                CatalogProfile.of(books.stream().map(Book::traits).toList(), lists);
        Map<String, WorkProfile> byId = new HashMap<>();
        for (int number = 0; number < catalog.size(); number++) {
            byId.put(catalog.traits(number).id(), catalog.work(number));
        }
        return new Profiled(catalog, byId);
    }

    /** The book as measures compare it; it must be one of these. */
    WorkProfile work(Book book) {
        WorkProfile work = byId.get(book.id());
        if (work == null) {
            throw new IllegalArgumentException("expected a book of the catalogue, but got " + book.id());
        }
        return work;
    }
}
