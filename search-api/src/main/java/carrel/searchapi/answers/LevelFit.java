package carrel.searchapi.answers;

import carrel.catalog.Resource;
import carrel.catalog.schema.ReadingPlace;
import carrel.catalog.search.Filter;
import carrel.searchapi.wording.Saying;
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
public record LevelFit(String filter, Saying label, String origin, String range, List<String> charts) {
    /** The places of an edition that pass the filter. */
    static List<LevelFit> of(Filter.AtLevel filter, Resource edition) {
        return ReadingPlace.of(edition, filter.field().scale()).stream()
                .filter(place -> filter.anyOf().stream().anyMatch(place.sought()::meets))
                .map(place -> new LevelFit(
                        filter.group(),
                        place.statement().map(StatedLevel::of).orElseGet(() -> byText(edition)),
                        place.statement().isPresent() ? "stated" : "computed",
                        place.range().toString(),
                        place.charts()))
                .distinct()
                .toList();
    }

    /** The same in a line for a reader. */
    public Saying line() {
        if (origin.equals("computed")) {
            return label;
        }
        return charts.isEmpty() ? Saying.of("fit.record", label) : Saying.of("fit.converted", label, range);
    }

    private static Saying byText(Resource edition) {
        ComputedLevel level = edition.computedLevel().map(ComputedLevel::of).orElseThrow();
        return Saying.of("fit.text", level.mid(), level.low(), level.high());
    }
}
