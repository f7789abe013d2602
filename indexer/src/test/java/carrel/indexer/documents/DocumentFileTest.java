package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {
    @TempDir
    Path folder;

    @Test
    void aPlainNameStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("frogs.txt"), "Frogs leap.");

        try (DocumentFile document = DocumentFile.of(new SourceFile(file, "school"))) {
            assertEquals(new DocumentFile(file, "frogs.txt", false), document);
        }
        assertEquals("Frogs leap.", Files.readString(file));
    }

    @Test
    void aGzippedDocumentIsUnpackedForAsLongAsItIsRead() throws IOException {
        Path file = folder.resolve("frogs.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("Frogs leap.".getBytes(StandardCharsets.UTF_8));
        }
        DocumentFile document = DocumentFile.of(new SourceFile(file, "school"));
        try (document) {
            assertEquals("frogs.txt", document.name());
            assertEquals("Frogs leap.", Files.readString(document.path()));
        }

        assertFalse(Files.exists(document.path()));
        assertTrue(Files.exists(file));
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
        assertTrue(Files.exists(folder.resolve("Frösche.txt")));
    }

    /** Reads the only file of a folder by the path that it is given. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] folder) throws IOException {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder[0]))) {
                for (Path file : files) {
                    try (DocumentFile document = DocumentFile.of(new SourceFile(file, "school"))) {
                        String text = Files.readString(Path.of(document.path().toString()));
                        System.out.println(document.temporary() + " " + text);
                    }
                }
            }
        }
    }
}
