package carrel.searchapi.answers;

import carrel.searchapi.answers.SimilarAnswer.Similar;
import carrel.searchapi.readalikes.ReadAlike;
import carrel.searchapi.readalikes.Wanted;
import carrel.searchapi.readalikes.Wish;
import java.util.List;
import java.util.stream.Stream;

/**
 * Books like several books, as a reader wished.
 *
 * @param like the works that they are like
 * @param unlike the works that they are not like
 * @param wishes what they are besides
 * @param works the likest first
 */
public record ReadAlikesAnswer(List<String> like, List<String> unlike, List<String> wishes, List<Similar> works) {
    public ReadAlikesAnswer {
        like = List.copyOf(like);
        unlike = List.copyOf(unlike);
        wishes = List.copyOf(wishes);
        works = List.copyOf(works);
    }

    /** The read-alikes as an answer. */
    public static ReadAlikesAnswer of(Wanted wanted, List<ReadAlike> readAlikes) {
        return new ReadAlikesAnswer(
                wanted.like().stream().map(work -> work.id()).toList(),
                wanted.unlike().stream().map(work -> work.id()).toList(),
                Stream.of(Wish.values())
                        .filter(wanted.wishes()::contains)
                        .map(Wish::code)
                        .toList(),
                readAlikes.stream().map(Similar::of).toList());
    }
}
