package carrel.searchapi.readalikes;

import carrel.analyzers.text.Isbn;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.searchapi.readalikes.model.BookLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Book-lists that people have made, from a file of lines {@code list,book}. A book is named by an ISBN, by the work's id,
 * or by its title; what the catalogue lacks is passed over. A list whose name begins with {@code pair}
 * says that its books belong together: each is suggested first for the others.
 */
public final class LibrarianLists {
    /** No lists. */
    public static final LibrarianLists NONE = new LibrarianLists(List.of());

    private static final String PAIR = "pair";

    private final List<Line> lines;

    private LibrarianLists(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read, or a line has no list and book
     */
    public static LibrarianLists read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (CsvRows.Row row : CsvRows.of(Files.readString(file))) {
            String list = row.cells().getFirst();
            // A title may have a comma that nobody has quoted.
            String book = String.join(", ", row.cells().subList(1, row.cells().size()));
            if (row.line() == 1 && list.toLowerCase(Locale.ROOT).startsWith("list")) {
                continue;
            }
            if (list.isEmpty() || book.isEmpty()) {
                throw new IOException(
                        file + ", line " + row.line() + ": expected a list and a book, parted by a comma, like"
                                + " \"Spooky October,9780060254926\", but got: " + String.join(", ", row.cells()));
            }
            lines.add(new Line(list, bookKey(book), book));
        }
        return new LibrarianLists(lines);
    }

    /** Begins to look for the books in a catalogue. */
    Resolving resolving() {
        return new Resolving(lines);
    }

    private static String bookKey(String book) {
        return Isbn.parse(book).map(Isbn::toString).orElseGet(() -> ShelfWork.key(book));
    }

    /** Of a file; the book as a key, and as it is written. */
    private record Line(String list, String book, String written) {}

    /**
     * Lists in works' ids.
     *
     * @param pairs for each work, those that a librarian has paired with it
     * @param wanting what the library lacks, what is listed with most of its books first
     */
    record Resolved(BookLists lists, Map<String, Set<String>> pairs, List<Wanting> wanting) {}

    /** Finds the books of lists while the catalogue passes by. */
    static final class Resolving {
        private final Map<String, Set<String>> worksByKey = new HashMap<>();
        private final List<Line> lines;

        private Resolving(List<Line> lines) {
            this.lines = lines;
            lines.forEach(line -> worksByKey.put(line.book(), new HashSet<>()));
        }

        void see(Work work) {
            if (worksByKey.isEmpty()) {
                return;
            }
            add(ShelfWork.key(work.id()), work.id());
            for (Resource edition : work.editions()) {
                add(ShelfWork.key(edition.titles().proper()), work.id());
                edition.identifiers().isbns().forEach(isbn -> add(bookKey(isbn), work.id()));
            }
        }

        Resolved resolved() {
            Map<String, Set<String>> lists = new HashMap<>();
            for (Line line : lines) {
                // A title that several works have names none of them.
                Optional.of(worksByKey.getOrDefault(line.book(), Set.of()))
                        .filter(works -> works.size() == 1)
                        .ifPresent(works -> lists.computeIfAbsent(line.list(), fresh -> new HashSet<>())
                                .addAll(works));
            }
            List<Wanting> wanting = wanting(lists);
            Map<String, Set<String>> pairs = new HashMap<>();
            lists.forEach((list, works) -> {
                if (list.startsWith(PAIR)) {
                    works.forEach(work -> pairs.computeIfAbsent(work, fresh -> new HashSet<>())
                            .addAll(works));
                }
            });
            lists.keySet().removeIf(list -> list.startsWith(PAIR));
            return new Resolved(new BookLists(lists), pairs, wanting);
        }

        private List<Wanting> wanting(Map<String, Set<String>> heldByList) {
            Map<String, String> written = new TreeMap<>();
            Map<String, Set<String>> listsByBook = new HashMap<>();
            lines.stream()
                    .filter(line ->
                            worksByKey.getOrDefault(line.book(), Set.of()).isEmpty())
                    .forEach(line -> {
                        written.putIfAbsent(line.book(), line.written());
                        listsByBook
                                .computeIfAbsent(line.book(), fresh -> new TreeSet<>())
                                .add(line.list());
                    });
            return written.entrySet().stream()
                    .map(book -> {
                        Set<String> lists = listsByBook.getOrDefault(book.getKey(), Set.of());
                        long beside = lists.stream()
                                .flatMap(list -> heldByList.getOrDefault(list, Set.of()).stream())
                                .distinct()
                                .count();
                        return new Wanting(book.getValue(), List.copyOf(lists), (int) beside);
                    })
                    .sorted(Comparator.<Wanting>comparingInt(book -> -book.beside())
                            .thenComparing(book -> -book.lists().size()))
                    .toList();
        }

        private void add(String key, String work) {
            Set<String> works = worksByKey.get(key);
            if (works != null) {
                works.add(work);
            }
        }
    }
}
