package carrel.searchapi.answers;

import carrel.searchapi.readalikes.Nearby;
import carrel.searchapi.readalikes.ReadAlike;
import carrel.searchapi.wording.Saying;
import java.util.List;
import java.util.Optional;

/**
 * Books like one book.
 *
 * @param id the work that they are like
 * @param works the likest first
 * @param next what follows it in its series; absent when nothing does
 * @param easier about the same and in the library now, for readers one audience younger; absent when nothing is
 * @param harder the same for readers one audience older
 */
public record SimilarAnswer(
        String id, List<Similar> works, Optional<NextVolume> next, Optional<Similar> easier, Optional<Similar> harder) {
    public SimilarAnswer {
        works = List.copyOf(works);
    }

    /**
     * One of them.
     *
     * @param score how like they are; only comparable within one answer
     * @param reasons why, in a reader's words; at least one, the weightiest first
     */
    public record Similar(WorkAnswer work, double score, List<Saying> reasons) {
        static Similar of(ReadAlike alike) {
            return new Similar(WorkAnswer.of(alike.work()), alike.score(), alike.reasons());
        }
    }

    /**
     * The next volume that the library has.
     *
     * @param id the work
     * @param number its number in the series
     * @param missing numbers before it that the library does not have
     */
    public record NextVolume(String id, int number, List<Integer> missing) {}

    /** What is near the work of that id, as an answer. */
    public static SimilarAnswer of(String id, Nearby nearby) {
        return new SimilarAnswer(
                id,
                nearby.alike().stream().map(Similar::of).toList(),
                nearby.series().map(next -> new NextVolume(next.next(), next.number(), next.missing())),
                nearby.twins().easier().map(Similar::of),
                nearby.twins().harder().map(Similar::of));
    }
}
