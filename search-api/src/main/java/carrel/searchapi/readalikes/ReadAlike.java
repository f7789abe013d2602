package carrel.searchapi.readalikes;

import carrel.catalog.Work;
import carrel.searchapi.wording.Saying;
import java.util.List;

/**
 * A book like another, and why.
 *
 * @param score how like they are; only comparable between read-alikes of one work
 * @param reasons each a sentence that can be said to a child; at least one, the weightiest first
 */
public record ReadAlike(Work work, double score, List<Saying> reasons) {
    public ReadAlike {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a suggestion without a reason is not made, but got " + work.id());
        }
    }
}
