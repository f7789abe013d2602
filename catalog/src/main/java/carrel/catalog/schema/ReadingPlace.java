package carrel.catalog.schema;

import carrel.analyzers.levels.Crosswalk;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.ReadingScale;
import carrel.analyzers.levels.ScaleRange;
import carrel.catalog.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an edition lies on a scale of reading, and who says so. Stated and computed levels stand side by side; neither
 * replaces the other.
 *
 * @param range on the scale that was asked for
 * @param statement of the record that says so; empty where Carrel worked it out from the text
 * @param charts what converted it from another scale; none when nothing had to be converted
 */
public record ReadingPlace(ScaleRange range, Optional<LevelStatement> statement, List<String> charts) {
    /** Lifts the grades before kindergarten above zero, so that they sort as text. */
    private static final double LOWEST_GRADE_UP = 2;

    public ReadingPlace {
        charts = List.copyOf(charts);
    }

    /**
     * The part of the range in which a filter finds the edition: all of it, but of a converted range the middle half.
     * Charts' ranges overlap by a grade and more, and at their ends they speak for the neighbours.
     */
    public ScaleRange sought() {
        return charts.isEmpty() ? range : range.middleHalf();
    }

    /**
     * Every place of the edition on the scale. A level that the record states on this very scale makes conversions of its
     * other levels needless.
     */
    public static List<ReadingPlace> of(Resource resource, ReadingScale scale) {
        List<ReadingPlace> stated = resource.levels().stream()
                .flatMap(statement -> stated(statement, scale).stream())
                .distinct()
                .toList();
        boolean spoken = stated.stream().anyMatch(place -> place.charts().isEmpty());
        List<ReadingPlace> places = new ArrayList<>(stated.stream()
                .filter(place -> !spoken || place.charts().isEmpty())
                .toList());
        computed(resource, scale).ifPresent(places::add);
        return List.copyOf(places);
    }

    /** Where the edition stands among others by grade: stated levels before a computed one; empty where nobody knows. */
    static String order(Resource resource) {
        return of(resource, ReadingScale.GRADE).stream()
                .findFirst()
                .map(ReadingPlace::sought)
                .map(range -> String.format(Locale.ROOT, "%05.2f", LOWEST_GRADE_UP + (range.low() + range.high()) / 2))
                .orElse("");
    }

    /** What says how hard the edition is to read, in the words of {@link CatalogSchema#LEVEL_SOURCE}. */
    static List<String> sources(Resource resource) {
        Stream<String> stated = resource.levels().stream()
                .filter(statement -> statement.readingPlace().isPresent())
                .map(statement -> LevelSourceName.of(statement).code());
        Stream<String> computed = resource.computedLevel().stream().map(level -> LevelSourceName.COMPUTED.code());
        return Stream.concat(stated, computed).distinct().toList();
    }

    private static Optional<ReadingPlace> stated(LevelStatement statement, ReadingScale scale) {
        return statement
                .readingPlace()
                .flatMap(range -> Crosswalk.shipped().convert(range, scale))
                .map(there -> new ReadingPlace(there.range(), Optional.of(statement), there.charts()));
    }

    /** The likeliest grade; the whole range would let every text pass near its middle. */
    private static Optional<ReadingPlace> computed(Resource resource, ReadingScale scale) {
        return resource.computedLevel().flatMap(level -> {
            double grade = Math.max(-1, Math.min(12.9, level.mid()));
            String mid = Double.toString(Math.round(grade * 10) / 10.0);
            return ScaleRange.parse(ReadingScale.GRADE, mid.equals("-0.0") ? "0.0" : mid)
                    .flatMap(range -> Crosswalk.shipped().convert(range, scale))
                    .map(there -> new ReadingPlace(there.range(), Optional.empty(), there.charts()));
        });
    }
}
