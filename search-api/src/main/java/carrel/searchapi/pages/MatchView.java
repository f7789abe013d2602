package carrel.searchapi.pages;

import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.pages.WorkView.Alike;
import carrel.searchapi.readalikes.Wanted;
import carrel.searchapi.readalikes.Wish;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page that asks what a reader liked and answers with books.
 *
 * @param liked the books named so far
 * @param notFound what was typed and is not here
 * @param boxes how many more may be named
 * @param sheet where the answer stands on a sheet to print
 */
public record MatchView(
        List<BookCard> liked, List<String> notFound, int boxes, List<Choice> wishes, List<Alike> alikes, String sheet) {
    private static final int BOXES_MAX = 3;

    /** A wish to tick. */
    public record Choice(String code, String label, boolean chosen) {}

    /** The page of a question and its answer. */
    public static MatchView of(Matching matching) {
        return of(matching, BOXES_MAX);
    }

    /** The same, with more boxes to type in. */
    public static MatchView of(Matching matching, int boxesMax) {
        return new MatchView(
                matching.like().stream().map(WorkAnswer::of).map(BookCard::of).toList(),
                matching.notFound(),
                boxes(matching, boxesMax),
                Stream.of(Wish.values())
                        .map(wish -> new Choice(
                                wish.code(), wish.label(), matching.wishes().contains(wish)))
                        .toList(),
                matching.found().stream().map(Alike::of).toList(),
                matching.address("/match/sheet"));
    }

    /** Once there is an answer, one more box leaves it in sight. */
    private static int boxes(Matching matching, int boxesMax) {
        int named = matching.like().size();
        return Math.min(named == 0 ? boxesMax : 1, Wanted.BOOKS_MAX - named);
    }

    /** Whether there is something to answer. */
    public boolean asked() {
        return !liked.isEmpty();
    }
}
