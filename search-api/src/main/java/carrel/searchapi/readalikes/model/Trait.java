package carrel.searchapi.readalikes.model;

import java.util.Comparator;

/**
 * Something that a work is or has, and that another may share.
 *
 * @param key what is compared: equal keys are the same trait
 */
public record Trait(Kind kind, String key) implements Comparable<Trait> {
    private static final Comparator<Trait> ORDER =
            Comparator.comparing(Trait::kind).thenComparing(Trait::key);

    /** What sort of thing is shared. */
    public enum Kind {
        /** What it is: MARC 655, "Fantasy fiction". */
        GENRE,
        /** What it is about: MARC 650, 600, 610. */
        TOPIC,
        /** Where or when: MARC 651, 648. */
        PLACE,
        /** How it feels to read: "funny", "creepy". */
        APPEAL,
        /** Where it has been chosen: awards, grades, reading programmes. */
        HONOR
    }

    @Override
    public int compareTo(Trait other) {
        return ORDER.compare(this, other);
    }
}
