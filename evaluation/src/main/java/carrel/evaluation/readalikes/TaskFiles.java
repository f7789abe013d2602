package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.BookLists;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of the read-alikes data; each complaint names the file and the line. A name in .gz is unpacked. */
final class TaskFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TaskFiles() {}

    /** One JSON object a line. */
    static Map<String, Book> books(Path file) throws IOException {
        Map<String, Book> books = new LinkedHashMap<>();
        each(file, (line, number) -> {
            try {
                Book book = Book.of(JSON.readTree(line));
                if (books.put(book.id(), book) != null) {
                    throw new IllegalArgumentException("the id " + book.id() + " came before");
                }
            } catch (JacksonException | IllegalArgumentException wrong) {
                throw complaint(file, number, "a book as one JSON object", String.valueOf(wrong.getMessage()));
            }
        });
        if (books.isEmpty()) {
            throw new IOException(file + " has no books; expected one JSON object a line");
        }
        return books;
    }

    /** One id a line, each of a book of the catalogue. */
    static List<Book> ids(Path file, Map<String, Book> books) throws IOException {
        List<Book> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        each(file, (line, number) -> {
            Book book = books.get(line.strip());
            if (book == null) {
                throw complaint(file, number, "the id of a book in the catalogue", line);
            }
            if (seen.add(book.id())) {
                found.add(book);
            }
        });
        if (found.isEmpty()) {
            throw new IOException(file + " has no ids; expected one a line");
        }
        return found;
    }

    /** Lines of seed, candidate and gain, parted by tabs; a first line of names is passed over. */
    static Truth truth(Path file) throws IOException {
        Truth truth = new Truth();
        each(file, (line, number) -> {
            String[] columns = line.split("\t");
            if (columns.length < 3 || !columns[2].strip().matches("\\d+(\\.\\d+)?")) {
                if (number > 1) {
                    throw complaint(file, number, "seed, candidate and gain, parted by tabs", line);
                }
                return;
            }
            truth.add(columns[0].strip(), columns[1].strip(), Double.parseDouble(columns[2].strip()));
        });
        return truth;
    }

    /** Lines of list and book, parted by a tab, after a line of names. Books that the catalogue lacks are passed over. */
    static BookLists lists(Path file, Map<String, Book> books) throws IOException {
        Map<String, Set<String>> lists = new HashMap<>();
        each(file, (line, number) -> {
            String[] columns = line.split("\t");
            if (columns.length < 2) {
                throw complaint(file, number, "list and book, parted by a tab", line);
            }
            if (books.containsKey(columns[1].strip())) {
                lists.computeIfAbsent(columns[0].strip(), fresh -> new HashSet<>())
                        .add(columns[1].strip());
            }
        });
        return new BookLists(lists);
    }

    /** A finished run: lines of seed, candidate and rank, parted by tabs; a first line of names is passed over. */
    static Map<String, List<String>> run(Path file) throws IOException {
        Map<String, Map<String, Double>> ranks = new HashMap<>();
        each(file, (line, number) -> {
            String[] columns = line.split("\t");
            if (columns.length < 3 || !columns[2].strip().matches("\\d+(\\.\\d+)?")) {
                if (number > 1) {
                    throw complaint(file, number, "seed, candidate and rank, parted by tabs", line);
                }
                return;
            }
            ranks.computeIfAbsent(columns[0].strip(), fresh -> new LinkedHashMap<>())
                    .putIfAbsent(columns[1].strip(), Double.valueOf(columns[2].strip()));
        });
        Map<String, List<String>> run = new HashMap<>();
        ranks.forEach((seed, byCandidate) -> run.put(
                seed,
                byCandidate.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList()));
        return run;
    }

    private static IOException complaint(Path file, int line, String expected, String got) {
        return new IOException(file + ", line " + line + ": expected " + expected + ", but got: " + got);
    }

    private static void each(Path file, Line reading) throws IOException {
        try (BufferedReader reader = reader(file)) {
            int number = 0;
            for (String line : (Iterable<String>) lines(reader)::iterator) {
                number++;
                if (!line.isBlank()) {
                    reading.read(line, number);
                }
            }
        }
    }

    private static Stream<String> lines(BufferedReader reader) {
        return reader.lines();
    }

    private static BufferedReader reader(Path file) throws IOException {
        return file.toString().endsWith(".gz")
                ? new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))
                : Files.newBufferedReader(file);
    }

    private interface Line {
        void read(String line, int number) throws IOException;
    }
}
