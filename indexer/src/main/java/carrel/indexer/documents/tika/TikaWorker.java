package carrel.indexer.documents.tika;

import carrel.indexer.documents.process.ParserCommand;
import carrel.indexer.documents.process.ParserWorker;
import java.util.List;

/** The child process that reads documents with Tika. */
public final class TikaWorker {
    private TikaWorker() {}

    /** How to start it. */
    public static ParserCommand command() {
        return new ParserCommand(TikaWorker.class.getName(), ParserCommand.HEAP_MEGABYTES_USUAL, List.of());
    }

    /** Not for the command line: speaks in frames. */
    public static void main(String[] arguments) {
        ParserWorker.serve(TikaParser::new);
    }
}
