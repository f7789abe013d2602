package carrel.searchapi.readalikes;

import carrel.catalog.Work;
import java.util.List;
import java.util.Set;

/**
 * What a reader says of the book that they want.
 *
 * @param like one to {@value #BOOKS_MAX} books that they liked
 * @param unlike books that they did not like, at most {@value #BOOKS_MAX}
 * @param wishes what it must be besides
 */
public record Wanted(List<Work> like, List<Work> unlike, Set<Wish> wishes) {
    public static final int BOOKS_MAX = 5;

    public Wanted {
        like = List.copyOf(like);
        unlike = List.copyOf(unlike);
        wishes = Set.copyOf(wishes);
        if (like.isEmpty() || like.size() > BOOKS_MAX || unlike.size() > BOOKS_MAX) {
            throw new IllegalArgumentException("one to " + BOOKS_MAX
                    + " books to be like, and at most as many not, but got " + like.size() + " and " + unlike.size());
        }
    }

    /** Books like this one, whatever they are besides. */
    public static Wanted like(Work seed) {
        return new Wanted(List.of(seed), List.of(), Set.of());
    }

    /** Whether it is one book and nothing besides. */
    boolean onlyLikeOne() {
        return like.size() == 1 && unlike.isEmpty() && wishes.isEmpty();
    }
}
