package carrel.searchapi.readalikes.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a work can be like another, wherever it was read. Names are keys: whoever makes traits writes equal things
 * equally.
 *
 * @param authors whom the work is by, the main one first
 * @param audience picture book 0, middle grade 1, young adult 2, high school 3, adult 4
 * @param year of the work, or of the edition that stands for it
 * @param editions how many there are of it, of whatever the catalogue counts (editions, copies held); never loans
 * @param label its number in the stacks: the first three digits of its Dewey number
 * @param traits what it is, what it is about, how it feels, where it was chosen
 */
public record Traits(
        String id,
        List<String> authors,
        Optional<SeriesPlace> series,
        OptionalInt audience,
        OptionalInt year,
        int editions,
        Optional<String> label,
        Set<String> languages,
        Set<Trait> traits) {
    /** The oldest audience. */
    public static final int AUDIENCE_MAX = 4;

    public Traits {
        authors = List.copyOf(authors);
        languages = Set.copyOf(languages);
        traits = Set.copyOf(traits);
        if (audience.isPresent() && (audience.getAsInt() < 0 || audience.getAsInt() > AUDIENCE_MAX)) {
            throw new IllegalArgumentException(
                    "an audience is 0 to " + AUDIENCE_MAX + ", but " + id + " has " + audience.getAsInt());
        }
    }

    /** A work's place in its series. */
    public record SeriesPlace(String series, OptionalInt number) {}

    /** Whom the work is entered under. */
    public Optional<String> author() {
        return authors.stream().findFirst();
    }

    /** The traits of that kind. */
    public Stream<Trait> of(Trait.Kind kind) {
        return traits.stream().filter(trait -> trait.kind() == kind);
    }

    /** Whether readers of the one are at most one audience away from readers of the other; unknown is not away. */
    public boolean nearAudience(Traits other) {
        return audience.isEmpty()
                || other.audience.isEmpty()
                || Math.abs(audience.getAsInt() - other.audience.getAsInt()) <= 1;
    }
}
