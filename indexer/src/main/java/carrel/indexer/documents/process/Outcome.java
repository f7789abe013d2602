package carrel.indexer.documents.process;

import carrel.catalog.TextPage;
import java.util.List;

/** What came of reading a document. */
public sealed interface Outcome {
    /**
     * It can be searched.
     *
     * @param mediaType what it is: "application/pdf"
     * @param pages its text, in order; those without a number stand last
     * @param warnings what was left out, one sentence each
     */
    record Parsed(String mediaType, DocumentFacts facts, List<TextPage> pages, List<String> warnings)
            implements Outcome {
        public Parsed {
            pages = List.copyOf(pages);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It cannot be searched.
     *
     * @param detail what more is known about the reason; may be empty
     */
    record Refused(Reason reason, String detail) implements Outcome {
        /** The reason and the detail as one sentence. */
        public String sentence() {
            return detail.isEmpty() ? reason.sentence() : reason.sentence() + ": " + detail;
        }
    }
}
