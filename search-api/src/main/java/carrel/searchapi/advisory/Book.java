package carrel.searchapi.advisory;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.answers.WorkAnswer;
import java.io.IOException;
import java.util.Optional;

/**
 * A work as the staff's pages name it.
 *
 * @param id under which the staff keep it
 * @param address its page; empty when the library no longer has it
 */
public record Book(String id, String title, String address) {
    static Book of(Work work) {
        WorkAnswer answer = WorkAnswer.of(work);
        return new Book(work.id(), answer.title(), answer.url());
    }

    /** The work of that id, were it gone. */
    static Book of(String id, CatalogSearcher catalog) throws IOException {
        return of(id, catalog.work(id));
    }

    /** What was kept under that id, as it is now, were it gone. */
    static Book of(String id, Optional<Work> now) {
        return now.map(Book::of)
                .map(book -> new Book(id, book.title, book.address))
                .orElse(new Book(id, id, ""));
    }
}
