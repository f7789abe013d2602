package carrel.indexer.documents;

import carrel.indexer.documents.process.Outcome;
import carrel.indexer.documents.process.ParseRequest;
import carrel.indexer.documents.process.ParserPool;
import carrel.indexer.documents.tika.TikaWorker;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormat;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Documents of all kinds, each a file and a record of its own: PDF, EPUB, Word, OpenDocument, presentations, web pages,
 * plain text.
 *
 * <p>Recognises any file that is not empty, and so belongs at the end of the list of formats; a file that turns out to
 * be no document is rejected with its kind. Parsing happens in a child process, which starts with the first document
 * and ends when this is closed.
 */
public final class Documents implements SourceFormat, Closeable {
    /** A larger document is not copied among the records set aside; its file is still where it was. */
    static final int REJECTED_BYTES_MAX = 1 << 20;

    private static final Read.Position WHOLE_FILE = new Read.Position(1, 0);

    private final ParserPool parsers;

    public Documents() {
        this(new ParserPool(TikaWorker.command(), ParserPool.Limits.USUAL));
    }

    /** @param parsers closed with this */
    public Documents(ParserPool parsers) {
        this.parsers = parsers;
    }

    @Override
    public String name() {
        return "Document";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        return head.length > 0;
    }

    @Override
    public Records open(SourceFile file, long skip) {
        return new OneDocument(file, skip > 0);
    }

    @Override
    public void close() {
        parsers.close();
    }

    private Read read(SourceFile file) throws IOException {
        String name = file.path().getFileName().toString();
        ParseRequest request = new ParseRequest(file.path().toAbsolutePath(), name, ParseRequest.Caps.USUAL);
        return switch (parsers.parse(request)) {
            case Outcome.Parsed parsed ->
                new Read.Accepted(WHOLE_FILE, DocumentResource.of(file, parsed), parsed.warnings());
            case Outcome.Refused refused -> new Read.Rejected(WHOLE_FILE, refused.sentence(), bytes(file.path()));
        };
    }

    private static byte[] bytes(Path path) throws IOException {
        return Files.size(path) > REJECTED_BYTES_MAX ? new byte[0] : Files.readAllBytes(path);
    }

    private final class OneDocument implements Records {
        private final SourceFile file;
        private boolean read;

        OneDocument(SourceFile file, boolean read) {
            this.file = file;
            this.read = read;
        }

        @Override
        public Optional<Read> next() throws IOException {
            if (read) {
                return Optional.empty();
            }
            read = true;
            return Optional.of(Documents.this.read(file));
        }

        @Override
        public void close() {}
    }
}
