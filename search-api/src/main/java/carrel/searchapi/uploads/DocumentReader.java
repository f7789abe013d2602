package carrel.searchapi.uploads;

import java.io.IOException;
import java.io.InputStream;

/** Whoever can tell what stands in a document; searching itself reads none. */
@FunctionalInterface
public interface DocumentReader {
    /** Nobody reads documents. */
    DocumentReader NONE = sent -> new Unreadable("This program reads no documents. Paste the text instead.");

    /** What came of reading. */
    sealed interface Found {}

    /** What stands in it. */
    record Text(String text) implements Found {}

    /** No text, and why: a sentence. */
    record Unreadable(String why) implements Found {}

    /**
     * Reads a document of any kind, and keeps nothing of it.
     *
     * @throws IOException when reading itself fails, which is not the document's fault
     */
    Found read(InputStream sent) throws IOException;
}
