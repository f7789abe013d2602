package carrel.indexer.documents;

import carrel.catalog.ContentHash;
import carrel.indexer.documents.process.Outcome;
import carrel.indexer.documents.process.ParseRequest;
import carrel.indexer.documents.process.ParserPool;
import carrel.indexer.documents.process.Reason;
import carrel.indexer.documents.tika.TikaWorker;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.ReaderUnavailable;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormat;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Documents of all kinds, each a file and a record of its own: PDF, EPUB, Word, OpenDocument, presentations, web pages,
 * plain text.
 *
 * <p>Recognises any whole file that is not empty, and so belongs at the end of the list of formats; a file that turns out to
 * be no document is rejected with its kind. Parsing happens in a child process, which starts with the first document
 * and ends when this is closed.
 */
public final class Documents implements SourceFormat, Closeable {
    /** What the format is called in a run's notes. */
    public static final String NAME = "Document";

    private static final Read.Position WHOLE_FILE = new Read.Position(1, 0);

    /** To read a longer file only to know it again would cost more than it saves. */
    private static final long KEPT_BYTES_MAX = 1L << 30;

    /** What ends so and was recognised by no other format would be an odd text to its readers. */
    private static final Set<String> OF_RECORDS = Set.of("mrc", "marc", "mrk", "mrcx");

    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,8}");

    private final ParserPool parsers;
    private final Optional<ReadBefore> readBefore;

    public Documents() {
        this(new ParserPool(TikaWorker.command(), ParserPool.Limits.USUAL));
    }

    /** @param parsers closed with this */
    public Documents(ParserPool parsers) {
        this(parsers, Optional.empty());
    }

    private Documents(ParserPool parsers, Optional<ReadBefore> readBefore) {
        this.parsers = parsers;
        this.readBefore = readBefore;
    }

    /** Documents of which those that have not changed are not parsed again; what they gave is kept beside the index. */
    public static Documents keptBeside(Path index) {
        return keptBeside(index, new ParserPool(TikaWorker.command(), ParserPool.Limits.USUAL));
    }

    static Documents keptBeside(Path index, ParserPool parsers) {
        return new Documents(parsers, Optional.of(new ReadBefore(index.resolve("documents"), Clock.systemUTC())));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        // A record that was cut out of a feed or a list is no text for readers: a list may hold notes for the staff.
        return head.length > 0 && !file.isCutOut();
    }

    @Override
    public Records open(SourceFile file, long skip) {
        return new OneDocument(file, skip > 0);
    }

    @Override
    public void close() {
        parsers.close();
        readBefore.ifPresent(ReadBefore::tidy);
    }

    private Read read(SourceFile file) throws IOException {
        Read.Position position = file.position(WHOLE_FILE);
        return switch (parse(file)) {
            case Outcome.Parsed parsed ->
                new Read.Accepted(position, DocumentResource.of(file, parsed), warnings(parsed));
            // Its bytes are not set aside with it: the file is the record, and whoever mends it wants the mended one
            // tried again.
            case Outcome.Refused refused -> new Read.Rejected(position, refused.sentence(), new byte[0]);
        };
    }

    private static List<String> warnings(Outcome.Parsed parsed) {
        return Stream.concat(parsed.warnings().stream(), Legibility.warning(parsed.pages()).stream())
                .toList();
    }

    private Outcome parse(SourceFile file) throws IOException {
        if (OF_RECORDS.contains(ending(file))) {
            return new Outcome.Refused(
                    Reason.UNKNOWN_KIND,
                    "named as MARC records, but none was found in it; export it from the library system again");
        }
        if (readBefore.isEmpty() || Files.size(file.content()) > KEPT_BYTES_MAX) {
            return parsed(file);
        }
        // The same bytes under another ending may be another kind of document.
        String content = ContentHash.of(file.content()) + "-" + ending(file);
        Optional<Outcome> known = readBefore.get().find(content);
        if (known.isPresent()) {
            return known.get();
        }
        Outcome outcome = parsed(file);
        readBefore.get().keep(content, outcome);
        return outcome;
    }

    private static String ending(SourceFile file) {
        String name = file.path().getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ENDING.matcher(ending).matches() ? ending : "";
    }

    private Outcome parsed(SourceFile file) throws IOException {
        try (DocumentFile document = DocumentFile.of(file)) {
            return parse(new ParseRequest(document.path(), document.name(), ParseRequest.Caps.USUAL));
        }
    }

    private Outcome parse(ParseRequest request) throws ReaderUnavailable {
        try {
            return parsers.parse(request);
        } catch (IOException notStarted) {
            throw new ReaderUnavailable(
                    "documents cannot be read: " + notStarted.getMessage()
                            + "; see that this machine has memory and room in its temporary folder, then run the same "
                            + "command again, which goes on from here",
                    notStarted);
        }
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
