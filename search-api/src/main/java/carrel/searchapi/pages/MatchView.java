package carrel.searchapi.pages;

import carrel.searchapi.answers.SimilarAnswer.Similar;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.pages.WorkView.Alike;
import carrel.searchapi.readalikes.Wanted;
import carrel.searchapi.readalikes.Wish;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The page that asks what a reader liked and answers with books.
 *
 * @param liked the books named so far
 * @param notFound what was typed and is not here
 * @param boxes how many more may be named
 */
public record MatchView(
        List<BookCard> liked, List<String> notFound, int boxes, List<Choice> wishes, List<Alike> alikes) {
    /** A wish to tick. */
    public record Choice(String code, String label, boolean chosen) {}

    static MatchView of(List<WorkAnswer> liked, List<String> notFound, Set<Wish> wishes, List<Similar> found) {
        return new MatchView(
                liked.stream().map(BookCard::of).toList(),
                notFound,
                Math.min(3, Wanted.BOOKS_MAX - liked.size()),
                Stream.of(Wish.values())
                        .map(wish -> new Choice(wish.code(), wish.label(), wishes.contains(wish)))
                        .toList(),
                found.stream().map(Alike::of).toList());
    }

    /** Whether there is something to answer. */
    public boolean asked() {
        return !liked.isEmpty();
    }
}
