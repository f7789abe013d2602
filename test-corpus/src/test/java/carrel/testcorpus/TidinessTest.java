package carrel.testcorpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a formatter cannot see: files that grew too long to be read in one go, and packages that say nothing. */
class TidinessTest {
    private static final int LINES_MAX = 350;

    @Test
    void everyFileIsAShortRead() throws IOException {
        assertEquals(
                List.of(),
                mainFiles().filter(file -> lines(file).size() > LINES_MAX).toList());
    }

    @Test
    void everyPackageSaysWhatItIsForAndForbidsNull() throws IOException {
        List<Path> silent = mainFiles()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> {
                    Path info = folder.resolve("package-info.java");
                    return !Files.exists(info)
                            || !lines(info).contains("@NullMarked")
                            || !lines(info).getFirst().startsWith("/**");
                })
                .toList();

        assertEquals(List.of(), silent);
    }

    private static Stream<Path> mainFiles() throws IOException {
        try (Stream<Path> modules = Files.list(TestCorpus.repository())) {
            return modules
                    .map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(TidinessTest::javaFiles)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
