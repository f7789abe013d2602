package carrel.indexer.documents.process;

import java.util.List;

/** How the parsing of a document ended; its text has gone ahead, through a {@link TextReceiver}. */
public sealed interface Conclusion {
    /**
     * It was read.
     *
     * @param mediaType what it is: "application/pdf"
     * @param warnings what was left out, one sentence each
     */
    record Complete(String mediaType, DocumentFacts facts, List<String> warnings) implements Conclusion {
        public Complete {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It cannot be used; text that came before is void.
     *
     * @param detail what more is known about the reason; may be empty
     */
    record Refused(Reason reason, String detail) implements Conclusion {}
}
