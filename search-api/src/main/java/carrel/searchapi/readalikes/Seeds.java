package carrel.searchapi.readalikes;

import carrel.searchapi.readalikes.ShelfProfile.Compared;
import java.util.List;
import java.util.Set;

/**
 * What is wanted, as a state of the catalogue compares it.
 *
 * @param likes at least one
 */
record Seeds(List<Compared> likes, List<Compared> unlikes, Set<Wish> wishes) {
    Seeds {
        likes = List.copyOf(likes);
        unlikes = List.copyOf(unlikes);
        wishes = Set.copyOf(wishes);
    }

    static Seeds of(Wanted wanted, ShelfProfile shelf) {
        return new Seeds(
                wanted.like().stream().map(shelf::compared).toList(),
                wanted.unlike().stream().map(shelf::compared).toList(),
                wanted.wishes());
    }

    static Seeds one(Compared like) {
        return new Seeds(List.of(like), List.of(), Set.of());
    }
}
