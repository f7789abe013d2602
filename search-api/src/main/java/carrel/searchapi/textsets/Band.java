package carrel.searchapi.textsets;

import carrel.analyzers.levels.GradeSpan;
import carrel.searchapi.wording.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A step of reading level around a class.
 *
 * @param steps how far from the class: 0 its own grades, -1 below, 1 above
 * @param grades both ends included
 */
record Band(int steps, GradeSpan grades) {
    private static final double HALF = 0.5;

    /** How many grades a step below or above has. */
    private static final int STEP_GRADES = 2;

    /** With two bands the second lies below, with three one lies on either side, and so on outwards. */
    private static final List<Integer> OUTWARDS = List.of(0, -1, 1, -2, 2);

    /** The bands of a class, easiest first; fewer than asked for where school has no grades on that side. */
    static List<Band> around(GradeSpan grades, int most) {
        List<Band> bands = new ArrayList<>();
        for (int steps : OUTWARDS.subList(0, most)) {
            span(grades, steps).ifPresent(span -> bands.add(new Band(steps, span)));
        }
        bands.sort(Comparator.comparing(Band::steps));
        return List.copyOf(bands);
    }

    /** The same bands, the class's own first, then those next to it. */
    static List<Band> outwards(List<Band> bands) {
        return bands.stream()
                .sorted(Comparator.comparing(band -> OUTWARDS.indexOf(band.steps)))
                .toList();
    }

    /**
     * The band in which a level has its place, if any has. A computed level stands by its likeliest grade. A stated one says
     * that all its grades can read it: what names most of the class's grades is the class's own, all else stands where
     * it covers most.
     */
    static Optional<Band> placing(TextLevel level, List<Band> bands) {
        if (!level.tells()) {
            return Optional.empty();
        }
        if (level.kind() == TextLevel.Kind.COMPUTED) {
            GradeSpan likeliest = GradeSpan.of(
                    (int) Math.max(GradeSpan.LOWEST, Math.min(GradeSpan.HIGHEST, Math.floor(level.middle()))));
            return bands.stream()
                    .filter(band -> band.grades.overlaps(likeliest))
                    .findFirst();
        }
        return bands.stream()
                .filter(band -> band.grades.overlaps(level.grades()))
                .max(Comparator.<Band, Boolean>comparing(band -> band.steps == 0 && band.covered(level) > HALF)
                        .thenComparing(band -> band.covered(level))
                        .thenComparing(band -> -Math.abs(band.steps)));
    }

    /** Whether a level that is stated or coded is for all of its grades; a computed one stands where it is likeliest. */
    boolean isWithin(TextLevel level) {
        return level.tells() && level.kind() != TextLevel.Kind.COMPUTED && covered(level) == 1;
    }

    /** How much of its grades the level names, from 0 to 1. */
    private double covered(TextLevel level) {
        return (double) shared(grades, level.grades()) / (grades.highest() - grades.lowest() + 1);
    }

    /** What a teacher calls it. */
    Saying name() {
        return Saying.of("band."
                + switch (steps) {
                    case -2 -> "far-below-grade";
                    case -1 -> "below-grade";
                    case 0 -> "at-grade";
                    case 1 -> "above-grade";
                    default -> "far-above-grade";
                });
    }

    private static Optional<GradeSpan> span(GradeSpan grades, int steps) {
        if (steps == 0) {
            return Optional.of(grades);
        }
        int near = steps < 0 ? grades.lowest() + steps * STEP_GRADES : grades.highest() + (steps - 1) * STEP_GRADES + 1;
        int low = Math.max(GradeSpan.LOWEST, near);
        int high = Math.min(GradeSpan.HIGHEST, near + STEP_GRADES - 1);
        return low > high ? Optional.empty() : Optional.of(new GradeSpan(low, high));
    }

    private static int shared(GradeSpan one, GradeSpan other) {
        return Math.min(one.highest(), other.highest()) - Math.max(one.lowest(), other.lowest()) + 1;
    }
}
