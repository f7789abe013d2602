package carrel.benchmarks.reading;

import carrel.indexer.documents.Documents;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Documents, read by Carrel's parser in its child process and by Tika in this one. */
final class DocumentReaders {
    private static final int CHARACTERS_MAX = 20_000_000;

    private final List<SourceFile> files;
    private final long bytes;

    DocumentReaders(List<SourceFile> files) throws IOException {
        this.files = List.copyOf(files);
        long sum = 0;
        for (SourceFile file : files) {
            sum += Files.size(file.path());
        }
        this.bytes = sum;
    }

    /** In a child process, with pages, title, people, language and level, the start of the process included. */
    Pace isolated() throws IOException {
        Spent.Since start = new Spent.Since();
        long read = 0;
        long failed = 0;
        try (Documents documents = new Documents()) {
            for (SourceFile file : files) {
                try (Records records = documents.open(file, 0)) {
                    Optional<Read> outcome = records.next();
                    boolean good = outcome.isPresent() && outcome.get() instanceof Read.Accepted;
                    read += good ? 1 : 0;
                    failed += good ? 0 : 1;
                }
            }
        }
        return new Pace("Carrel, in a child process", read, failed, bytes, start.now());
    }

    /** In this process: whatever a document does, it does to all. */
    Pace inProcess() throws IOException {
        Parser tika = new AutoDetectParser();
        Spent.Since start = new Spent.Since();
        long read = 0;
        long failed = 0;
        for (SourceFile file : files) {
            BodyContentHandler text = new BodyContentHandler(CHARACTERS_MAX);
            try (InputStream in = Files.newInputStream(file.path())) {
                ParseContext context = new ParseContext();
                context.set(Parser.class, tika);
                tika.parse(in, text, new Metadata(), context);
                read += text.toString().isBlank() ? 0 : 1;
                failed += text.toString().isBlank() ? 1 : 0;
            } catch (TikaException | SAXException | RuntimeException | StackOverflowError hostile) {
                boolean enough =
                        hostile instanceof SAXException sax && WriteLimitReachedException.isWriteLimitReached(sax);
                read += enough ? 1 : 0;
                failed += enough ? 0 : 1;
            }
        }
        return new Pace("Tika, in this process", read, failed, bytes, start.now());
    }
}
