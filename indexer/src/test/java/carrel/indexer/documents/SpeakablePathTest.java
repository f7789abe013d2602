package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SpeakablePathTest {
    @TempDir
    Path folder;

    @Test
    void aPlainNameStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("frogs.txt"), "Frogs leap.");

        try (SpeakablePath path = SpeakablePath.to(file)) {
            assertEquals(new SpeakablePath(file, false), path);
        }
        assertEquals("Frogs leap.", Files.readString(file));
    }

    @Test
    @Timeout(60)
    @EnabledOnOs(OS.LINUX)
    void aNameOutsideTheLocaleIsReadAllTheSame() throws Exception {
        Files.writeString(folder.resolve("Frösche.txt"), "Frogs leap.");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder reader = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), Reader.class.getName(), folder.toString());
        reader.environment().put("LC_ALL", "C");

        Process process = reader.redirectError(ProcessBuilder.Redirect.DISCARD).start();

        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("true Frogs leap.", said.strip());
        assertEquals(0, process.waitFor());
        assertFalse(Files.notExists(folder.resolve("Frösche.txt")));
    }

    /** Reads the only file of a folder by the name of its speakable path. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] folder) throws IOException {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder[0]))) {
                for (Path file : files) {
                    try (SpeakablePath path = SpeakablePath.to(file)) {
                        String text = Files.readString(Path.of(path.path().toString()));
                        System.out.println(path.temporary() + " " + text);
                    }
                }
            }
        }
    }
}
