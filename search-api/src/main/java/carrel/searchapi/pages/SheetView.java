package carrel.searchapi.pages;

import carrel.searchapi.answers.SimilarAnswer;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.pages.WorkView.Alike;
import java.util.List;

/** A sheet to print and hang up: if you liked this book, try these, each with its code to scan. */
public record SheetView(BookCard book, List<Line> lines) {
    /**
     * A book on the sheet.
     *
     * @param mark where it stands in the stacks; may be empty
     */
    public record Line(Alike alike, String mark, QrCode code) {}

    /** The sheet of a work; addresses begin with the site's own. */
    static SheetView of(WorkAnswer work, SimilarAnswer similar, String site) {
        return new SheetView(
                BookCard.of(work),
                similar.works().stream()
                        .map(one -> new Line(
                                Alike.of(one),
                                mark(one.work()),
                                QrCode.of(site + one.work().url())))
                        .toList());
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
