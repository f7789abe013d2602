package carrel.indexer;

import carrel.catalog.Holding;
import carrel.catalog.Origin;
import carrel.indexer.sources.Read;
import java.util.List;

/**
 * What a holdings record tells.
 *
 * @param title whose copies they are
 * @param record the id of the holdings record
 * @param copies none when the holdings record says that they are gone
 */
record ToldCopies(Origin title, String record, List<Holding> copies) {
    ToldCopies {
        copies = List.copyOf(copies);
    }

    static ToldCopies of(Read.Copies read) {
        return new ToldCopies(read.title(), read.record(), read.copies());
    }

    /** The same of a title that has its number in another source. */
    ToldCopies ofTitleIn(String source) {
        return new ToldCopies(new Origin(source, title.controlNumber()), record, copies);
    }
}
