package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.Traits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be suggested for a seed, and how a ranking becomes a list: the protocol of the read-alikes data. */
final class Protocol {
    /** Of a book's authors, those that count. */
    private static final int AUTHORS = 3;

    private static final int PER_AUTHOR_MAX = 2;

    private Protocol() {}

    /** Whether the candidate is another author's, of another series, for readers of nearly the same age. */
    static boolean allows(Book seed, Book candidate) {
        Traits here = seed.traits();
        Traits there = candidate.traits();
        Set<String> authors = new HashSet<>(firstOf(here.authors()));
        return !here.id().equals(there.id())
                && firstOf(there.authors()).stream().noneMatch(authors::contains)
                && !sameSeries(here, there)
                && here.nearAudience(there);
    }

    /** The ranking without a second book of a series and a third of an author. */
    static List<Book> walk(List<Book> ranking, int most) {
        Set<String> series = new HashSet<>();
        Map<String, Integer> byAuthor = new HashMap<>();
        List<Book> list = new ArrayList<>();
        for (Book book : ranking) {
            if (list.size() == most) {
                break;
            }
            String author = book.traits().author().orElse("");
            boolean room = byAuthor.getOrDefault(author, 0) < PER_AUTHOR_MAX
                    && book.traits()
                            .series()
                            .map(place -> !series.contains(place.series()))
                            .orElse(true);
            if (room) {
                list.add(book);
                byAuthor.merge(author, 1, Integer::sum);
                book.traits().series().ifPresent(place -> series.add(place.series()));
            }
        }
        return list;
    }

    /** A series, or a book alone. */
    static String group(Book book) {
        return book.traits().series().map(place -> "series " + place.series()).orElse("book " + book.id());
    }

    private static List<String> firstOf(List<String> authors) {
        return authors.subList(0, Math.min(AUTHORS, authors.size()));
    }

    private static boolean sameSeries(Traits here, Traits there) {
        return here.series()
                .flatMap(one -> there.series().map(other -> one.series().equals(other.series())))
                .orElse(false);
    }
}
