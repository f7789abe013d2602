package carrel.indexer.documents.process;

import java.io.IOException;
import java.util.OptionalInt;

/** Takes a document's text as it is read, so that a long one is never whole in the child's memory. */
public interface TextReceiver {
    /** What follows stands on this page, from 1; or on none, in a document or a part without pages. */
    void page(OptionalInt number) throws IOException;

    /** Some more of the page's text. */
    void text(CharSequence text) throws IOException;
}
