package carrel.searchapi.readalikes;

import carrel.analyzers.text.Isbn;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.searchapi.readalikes.model.BookLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] parts = line.split("[,;\t]", 2);
            if (line.isBlank() || (number == 1 && line.toLowerCase(Locale.ROOT).startsWith("list"))) {
                continue;
            }
            if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw new IOException(
                        file + ", line " + number + ": expected a list and a book, parted by a comma, like"
                                + " \"Spooky October,9780060254926\", but got: " + line);
            }
            lines.add(new Line(unquoted(parts[0]), bookKey(unquoted(parts[1]))));
        }
        return new LibrarianLists(lines);
    }

    /** Begins to look for the books in a catalogue. */
    Resolving resolving() {
        return new Resolving(lines);
    }

    private static String unquoted(String cell) {
        String plain = cell.strip();
        return plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
                ? plain.substring(1, plain.length() - 1).replace("\"\"", "\"")
                : plain;
    }

    private static String bookKey(String book) {
        return Isbn.parse(book).map(Isbn::toString).orElseGet(() -> ShelfWork.key(book));
    }

    private record Line(String list, String book) {}

    /**
     * Lists in works' ids.
     *
     * @param pairs for each work, those that a librarian has paired with it
     */
    record Resolved(BookLists lists, Map<String, Set<String>> pairs) {}

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
            Map<String, Set<String>> pairs = new HashMap<>();
            lists.forEach((list, works) -> {
                if (list.startsWith(PAIR)) {
                    works.forEach(work -> pairs.computeIfAbsent(work, fresh -> new HashSet<>())
                            .addAll(works));
                }
            });
            lists.keySet().removeIf(list -> list.startsWith(PAIR));
            return new Resolved(new BookLists(lists), pairs);
        }

        private void add(String key, String work) {
            Set<String> works = worksByKey.get(key);
            if (works != null) {
                works.add(work);
            }
        }
    }
}
