package carrel.searchapi.answers;

import carrel.analyzers.text.Code;
import carrel.catalog.Holding;

/**
 * One copy on a shelf. Its barcode stays out: it names a copy at the desk, and readers have no use for it.
 *
 * @param building the school or branch
 * @param shelf the shelving location; may be empty
 * @param callNumber as on the spine; may be empty
 * @param status {@code available}, {@code on-loan} or {@code not-available}
 * @param due when it comes back, as the library's system writes it; may be empty
 */
public record Copy(String building, String shelf, String callNumber, String status, String due) {
    static Copy of(Holding holding) {
        return new Copy(
                holding.building(), holding.shelf(), holding.callNumber(), Code.of(holding.status()), holding.due());
    }

    /** Whether a reader can take it now. */
    public boolean in() {
        return status.equals("available");
    }
}
