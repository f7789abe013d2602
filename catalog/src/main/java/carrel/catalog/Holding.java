package carrel.catalog;

/**
 * One copy on a shelf: MARC 952 (Koha), 949 (Sirsi, Innovative), 852 with 876.
 *
 * @param building the school or branch; never empty
 * @param shelf the shelving location: "Picture books"; may be empty
 * @param callNumber as on the spine; may be empty
 * @param barcode may be empty
 * @param status whether a reader can take it now
 * @param due the date it comes back, as the source writes it; may be empty
 * @param record the id of the holdings record that told of it; empty when the title's own record did
 */
public record Holding(
        String building, String shelf, String callNumber, String barcode, Status status, String due, String record) {
    /** Whether a reader can take a copy now. */
    public enum Status {
        AVAILABLE,
        ON_LOAN,
        /** Lost, withdrawn, in repair: not on the shelf and with no date of return. */
        NOT_AVAILABLE
    }

    public Holding {
        if (building.isBlank()) {
            throw new IllegalArgumentException("a copy stands in a building");
        }
    }

    /** A copy of which the title's own record tells. */
    public Holding(String building, String shelf, String callNumber, String barcode, Status status, String due) {
        this(building, shelf, callNumber, barcode, status, due, "");
    }

    /** The same copy, as a holdings record tells of it. */
    public Holding toldBy(String holdingsRecord) {
        return new Holding(building, shelf, callNumber, barcode, status, due, holdingsRecord);
    }
}
