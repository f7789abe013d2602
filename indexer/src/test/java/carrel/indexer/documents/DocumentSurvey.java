package carrel.indexer.documents;

import carrel.catalog.Resource;
import carrel.catalog.TextPage;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads every document under the given folders and prints, tab-separated, what came of each: time, outcome, pages,
 * characters, title or reason. For trying Carrel on a collection; no test.
 */
final class DocumentSurvey {
    private final Map<String, Integer> outcomes = new TreeMap<>();

    private DocumentSurvey() {}

    public static void main(String[] folders) throws IOException {
        DocumentSurvey survey = new DocumentSurvey();
        long start = System.nanoTime();
        int documents = 0;
        try (Documents format = new Documents()) {
            for (String folder : folders) {
                for (Path file : filesUnder(Path.of(folder))) {
                    survey.read(format, folder, file);
                    documents++;
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        survey.outcomes.forEach((outcome, count) -> System.out.println(count + "\t" + outcome));
        System.out.printf("%d documents in %.1f s, %.1f per second%n", documents, seconds, documents / seconds);
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void read(Documents format, String folder, Path file) throws IOException {
        long start = System.nanoTime();
        try (Records records = format.open(new SourceFile(file, "survey"), 0)) {
            Read read = records.next().orElseThrow();
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            System.out.println(file + "\t" + millis + " ms\t" + describe(folder, read));
        }
    }

    private String describe(String folder, Read read) {
        return switch (read) {
            case Read.Accepted accepted -> {
                count(folder, "text");
                yield describe(accepted.resource()) + "\t" + accepted.warnings();
            }
            case Read.Rejected rejected -> {
                count(folder, rejected.why().split(":", 2)[0]);
                yield rejected.why();
            }
            case Read.Copies copies -> throw new IllegalStateException("a document has no copies: " + copies);
            case Read.Deleted deleted -> throw new IllegalStateException("a document deletes nothing: " + deleted);
        };
    }

    private void count(String folder, String outcome) {
        outcomes.merge(folder + "\t" + outcome, 1, Integer::sum);
    }

    private static String describe(Resource resource) {
        List<TextPage> pages = resource.text();
        long numbered = pages.stream().filter(page -> page.number().isPresent()).count();
        int characters = pages.stream().mapToInt(page -> page.text().length()).sum();
        return "text\t%d pages, %d numbered\t%d characters\t\"%s\"\t%s\t%s\t%s"
                .formatted(
                        pages.size(),
                        numbered,
                        characters,
                        resource.titles().full(),
                        resource.contributors().stream().map(c -> c.name()).toList(),
                        resource.publication().year(),
                        resource.languages());
    }
}
