package carrel.searchapi.readalikes;

import carrel.searchapi.readalikes.ShelfProfile.Compared;
import carrel.searchapi.readalikes.model.AdditiveModel;
import java.util.Collections;
import java.util.OptionalDouble;

/**
 * How close two works are: what the trained model says, and a few weights set by hand for what the readers whose likes it
 * learned from could not tell, since same authors and series were kept out, and no records of copies and classes came
 * with them.
 */
final class Closeness {
    /** A library's records have more and finer headings than those that the model learned from, and share fewer. */
    private static final double CONTENT = 6;

    private static final double SAME_AUTHOR = 0.8;
    private static final double SAME_SERIES = 1.0;
    private static final double SAME_CLASS = 0.8;
    private static final double TRUE_AND_INVENTED = -1.5;
    private static final double EACH_GRADE_APART = -0.3;
    private static final double GRADES_APART_MAX = 8;

    private final AdditiveModel model;
    private final ShelfProfile shelf;

    Closeness(AdditiveModel model, ShelfProfile shelf) {
        this.model = model;
        this.shelf = shelf;
    }

    /** Higher is closer; only comparable between works for one seed. */
    double of(Compared seed, Compared other) {
        return model.score(shelf.layer(), shelf.catalog(), seed.profile(), other.profile())
                + CONTENT * seed.profile().likeness(other.profile())
                + byHand(seed.work(), other.work());
    }

    private static double byHand(ShelfWork seed, ShelfWork other) {
        double sum =
                Collections.disjoint(seed.traits().authors(), other.traits().authors()) ? 0 : SAME_AUTHOR;
        sum += seed.sameSeries(other) ? SAME_SERIES : 0;
        boolean seedIsTrue = seed.isTrue();
        sum += seedIsTrue != other.isTrue() ? TRUE_AND_INVENTED : 0;
        sum += seedIsTrue && seed.label().isPresent() && seed.label().equals(other.label()) ? SAME_CLASS : 0;
        sum += EACH_GRADE_APART * Math.min(GRADES_APART_MAX, apart(seed.grade(), other.grade()));
        return sum;
    }

    private static double apart(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent() ? Math.abs(one.getAsDouble() - other.getAsDouble()) : 0;
    }
}
