package carrel.indexer.documents.process;

/** Reads documents inside the child process. Whatever it throws is taken for damage to the document. */
public interface DocumentParser {
    /** Reads one file: its text goes to the receiver, all else into the conclusion. */
    Conclusion parse(ParseRequest request, TextReceiver text) throws Exception;
}
