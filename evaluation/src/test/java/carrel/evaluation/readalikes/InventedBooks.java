package carrel.evaluation.readalikes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A catalogue of invented books in the formats of the read-alikes data, with readers who like books of one topic and one
 * time. What a model should learn from it is therefore known.
 */
final class InventedBooks {
    static final int BOOKS = 240;

    private static final int TOPICS = 12;
    private static final int LIKED = 8;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Random random = new Random(20);
    private final List<Map<String, Object>> books;

    private InventedBooks(Path folder) {
        this.folder = folder;
        this.books = IntStream.range(0, BOOKS).mapToObj(this::book).toList();
    }

    /** Writes the files of one such catalogue, always the same. */
    static InventedBooks in(Path folder) throws IOException {
        InventedBooks invented = new InventedBooks(folder);
        Files.write(
                folder.resolve("books.jsonl"),
                invented.books.stream().map(JSON::writeValueAsString).toList());
        List<String> ids = invented.books.stream().map(InventedBooks::id).toList();
        Files.write(folder.resolve("ids.txt"), ids);
        Files.write(folder.resolve("some.txt"), ids.subList(0, BOOKS / 2));
        Files.write(folder.resolve("others.txt"), ids.subList(BOOKS / 2, BOOKS));
        Files.write(folder.resolve("truth.tsv"), invented.truth());
        Files.write(folder.resolve("lists.tsv"), invented.lists());
        return invented;
    }

    /** The options that name a file for each part, with those seeds. */
    List<String> options(String seeds) {
        return List.of(
                "--catalog=" + folder.resolve("books.jsonl"),
                "--seeds=" + folder.resolve(seeds),
                "--candidates=" + folder.resolve("ids.txt"),
                "--truth=" + folder.resolve("truth.tsv"));
    }

    private Map<String, Object> book(int number) {
        int topic = random.nextInt(TOPICS);
        return Map.ofEntries(
                Map.entry("id", 5000 + 7 * number),
                Map.entry("title", "Invented book " + number),
                Map.entry("authors", List.of("Author " + number)),
                Map.entry("band", List.of("MG", "YA").get(random.nextInt(2))),
                Map.entry("year", 1950 + random.nextInt(70)),
                Map.entry("lang", "en"),
                Map.entry("editions", 1 + random.nextInt(40)),
                Map.entry("headingsMarc", List.of("Topic " + topic, "Topic " + random.nextInt(TOPICS))),
                Map.entry("headingTypes", Map.of("Topic " + topic, "T")),
                Map.entry("lists", List.of()),
                Map.entry("appeal", List.of(List.of("funny", "dark").get(random.nextInt(2)))));
    }

    /** Readers of a book like those that share its first topic, nearest in time. */
    private List<String> truth() {
        List<String> rows = new ArrayList<>(List.of("seed\tcandidate\tgain\tscore"));
        for (Map<String, Object> seed : books) {
            List<Map<String, Object>> liked = books.stream()
                    .filter(book -> !id(book).equals(id(seed)) && topic(book).equals(topic(seed)))
                    .sorted(Comparator.comparingInt(book -> Math.abs(year(book) - year(seed))))
                    .limit(LIKED)
                    .toList();
            for (int rank = 0; rank < liked.size(); rank++) {
                rows.add(
                        String.format(Locale.ROOT, "%s\t%s\t%d\t0.5", id(seed), id(liked.get(rank)), rank < 3 ? 3 : 1));
            }
        }
        return rows;
    }

    /** One list for each topic. */
    private List<String> lists() {
        List<String> rows = new ArrayList<>(List.of("list\tbook"));
        books.forEach(book -> rows.add(topic(book) + "\t" + id(book)));
        return rows.stream().distinct().collect(Collectors.toList());
    }

    private static String id(Map<String, Object> book) {
        return String.valueOf(book.get("id"));
    }

    private static String topic(Map<String, Object> book) {
        return String.valueOf(((List<?>) book.getOrDefault("headingsMarc", List.of())).getFirst());
    }

    private static int year(Map<String, Object> book) {
        return (Integer) book.getOrDefault("year", 0);
    }
}
