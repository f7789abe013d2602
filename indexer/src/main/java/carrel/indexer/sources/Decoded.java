package carrel.indexer.sources;

import carrel.indexer.mapping.MarcRecord;
import java.util.List;

/**
 * A MARC record in text.
 *
 * @param warnings what was wrong with it and what was done about it, one sentence each
 */
record Decoded(MarcRecord record, List<String> warnings) {
    Decoded {
        warnings = List.copyOf(warnings);
    }
}
