package carrel.testcorpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestCorpusTest {
    @Test
    void isFoundFromAModulesFolder() throws IOException {
        assertTrue(Files.exists(TestCorpus.repository().resolve("pom.xml")));
        assertEquals(12, filesIn(TestCorpus.shelf()));
        assertEquals(48, filesIn(TestCorpus.documents()));
        assertEquals(1, filesIn(TestCorpus.titleLists()));
    }

    @Test
    void saysWhichFixtureIsMissing() {
        var missing = assertThrows(IllegalArgumentException.class, () -> TestCorpus.quirk("no-such-record.mrc"));

        assertTrue(missing.toString().contains("no-such-record.mrc"));
    }

    private static long filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
