package carrel.searchapi.pages;

import carrel.searchapi.answers.SimilarAnswer.Similar;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.pages.WorkView.Alike;
import carrel.searchapi.wording.Words;
import java.util.List;

/** A sheet to print and hang up: if you liked these books, try those, each with its code to scan. */
public record SheetView(List<WorkAnswer> liked, List<Line> lines) {
    /**
     * A book on the sheet.
     *
     * @param mark where it stands in the stacks; may be empty
     */
    public record Line(Alike alike, String mark, QrCode code) {}

    /** The sheet of some works; addresses begin with the site's own. */
    static SheetView of(List<WorkAnswer> liked, List<Similar> found, String site) {
        List<Line> lines = found.stream()
                .map(one -> new Line(
                        Alike.of(one),
                        mark(one.work()),
                        QrCode.of(site + one.work().url())))
                .toList();
        return new SheetView(liked, lines);
    }

    /** What they are called, in one line. */
    public String titles(Words words) {
        return words.listed(liked.stream().map(WorkAnswer::title).toList());
    }

    private static String mark(WorkAnswer work) {
        return work.editions().stream()
                .flatMap(edition -> edition.holdings().stream())
                .map(copy -> copy.callNumber())
                .filter(mark -> !mark.isEmpty())
                .findFirst()
                .orElse("");
    }
}
