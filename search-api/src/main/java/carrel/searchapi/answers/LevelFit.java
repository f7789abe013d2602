package carrel.searchapi.answers;

import carrel.catalog.schema.ReadingPlace;
import carrel.catalog.search.Filter;
import java.util.List;

/**
 * Why an edition passes a filter by level.
 *
 * @param filter the parameter that asked: "lexile"
 * @param label what says so: "Lexile 640L", "Grade 4.2 by its text (3.1 to 5.4)"
 * @param origin {@code stated} by the record or {@code computed} from the text
 * @param range where that lies on the scale of the filter
 * @param charts what converted it from another scale; none when nothing had to be converted
 */
public record LevelFit(String filter, String label, String origin, String range, List<String> charts) {
    static LevelFit of(Filter.AtLevel filter, ReadingPlace place) {
        return new LevelFit(
                filter.group(),
                place.label(),
                place.computed() ? "computed" : "stated",
                place.range().toString(),
                place.charts());
    }

    /** The places of an edition that pass the filter. */
    static List<LevelFit> of(Filter.AtLevel filter, List<ReadingPlace> places) {
        return places.stream()
                .filter(place -> filter.anyOf().stream().anyMatch(place.sought()::meets))
                .map(place -> of(filter, place))
                .toList();
    }

    /** The same in a line for a reader. */
    public String line() {
        String how = charts.isEmpty() ? "" : ", about " + range;
        return origin.equals("computed") ? label : label + " in its record" + how;
    }
}
