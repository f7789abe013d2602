package carrel.searchapi.advisory;

import carrel.searchapi.readalikes.Wanting;
import java.util.List;

/** The page of what the shelves lack: a part of the gaps and of the wanted books, and how many there are. */
public record PurchaseView(List<Gap> gaps, int allGaps, List<Wanting> wanting, int allWanting) {
    public PurchaseView {
        gaps = List.copyOf(gaps);
        wanting = List.copyOf(wanting);
    }

    /**
     * A series with gaps.
     *
     * @param held the numbers that the library has
     * @param missing the numbers before the last of these that it lacks
     */
    public record Gap(String series, String author, List<String> held, List<String> missing) {
        public Gap {
            held = List.copyOf(held);
            missing = List.copyOf(missing);
        }
    }
}
