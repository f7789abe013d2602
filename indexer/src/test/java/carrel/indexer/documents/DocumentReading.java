package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import carrel.catalog.Resource;
import carrel.catalog.TextPage;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Through the front door, and a real child process behind it, which ends when the tests do. */
@Timeout(120)
abstract class DocumentReading {
    static final Documents DOCUMENTS = new Documents();

    @TempDir
    Path folder;

    SampleDocuments samples = new SampleDocuments(Path.of(""));

    @BeforeEach
    void makeSamples() {
        samples = new SampleDocuments(folder);
    }

    static Map<String, String> encryption(String method, String entry) {
        String encryption = """
                <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
                    xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
                  <enc:EncryptedData>
                    <enc:EncryptionMethod Algorithm="%s"/>
                    <enc:CipherData><enc:CipherReference URI="%s"/></enc:CipherData>
                  </enc:EncryptedData>
                </encryption>
                """.formatted(method, entry);
        return Map.of("META-INF/encryption.xml", encryption);
    }

    static Resource accepted(Path file) throws IOException {
        return assertInstanceOf(Read.Accepted.class, read(file), () -> describe(file))
                .resource();
    }

    static Read.Rejected rejected(Path file) throws IOException {
        return assertInstanceOf(Read.Rejected.class, read(file));
    }

    private static String describe(Path file) {
        try {
            return file + ": " + read(file);
        } catch (IOException broken) {
            return broken.toString();
        }
    }

    static Read read(Path file) throws IOException {
        try (Records records = DOCUMENTS.open(new SourceFile(file, "school"), 0)) {
            return records.next().orElseThrow();
        }
    }

    static String text(Resource resource) {
        return resource.text().stream().map(TextPage::text).collect(Collectors.joining());
    }
}
