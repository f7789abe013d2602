package carrel.searchapi.pages;

import carrel.catalog.ShelfMap;
import carrel.searchapi.answers.ComputedLevel;
import carrel.searchapi.answers.Level;
import carrel.searchapi.answers.Named;
import carrel.searchapi.answers.Passage;
import carrel.searchapi.answers.ShelfAnswer;
import carrel.searchapi.answers.SimilarAnswer;
import carrel.searchapi.answers.SimilarAnswer.NextVolume;
import carrel.searchapi.answers.SimilarAnswer.Similar;
import carrel.searchapi.answers.WebLink;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.citations.Citation;
import carrel.searchapi.wording.Saying;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of one work.
 *
 * @param subjects what it is about, as filters take it
 * @param passages where the words of the search stand in its text
 * @param shelf what stands to its left and right, itself among them; empty when it stands on no shelf
 * @param next what follows it in its series
 * @param easier about the same, for younger readers
 * @param harder about the same, for older readers
 * @param shelves where in the room its copies are found
 * @param levels what its editions' records state about level, each once
 */
public record WorkView(
        BookCard book,
        List<EditionCard> editions,
        List<String> subjects,
        List<LevelLine> levels,
        List<Passage> passages,
        List<Alike> alikes,
        List<Spine> shelf,
        Optional<NextVolume> next,
        Optional<Alike> easier,
        Optional<Alike> harder,
        Citing citing,
        ShelfMap shelves) {
    /** A book on the shelf, and whether it is this one. */
    public record Spine(BookCard book, String callNumber, boolean here) {}

    /**
     * How the edition that stands for the work is cited.
     *
     * @param coins what browsers' helpers read
     */
    public record Citing(List<Citation> citations, String coins) {}

    /**
     * A statement about level, and where it stands.
     *
     * @param reasons what in the text speaks for it
     */
    public record LevelLine(Saying label, Saying source, List<Saying> reasons) {}

    /** A book like it, and why. */
    public record Alike(BookCard book, List<Saying> reasons) {
        static Alike of(Similar similar) {
            return new Alike(BookCard.of(similar.work()), similar.reasons());
        }
    }

    /** Where a copy is in, the edition that stands for the work first. */
    public Optional<Place> nearest() {
        return editions.stream()
                .flatMap(card -> card.places().stream())
                .filter(place -> place.in() > 0)
                .findFirst();
    }

    /** Whether one can begin to read at a link. */
    public boolean online() {
        return editions.stream()
                .flatMap(card -> card.edition().links().stream())
                .anyMatch(WebLink::whole);
    }

    static WorkView of(
            WorkAnswer work,
            List<Passage> passages,
            SimilarAnswer similar,
            ShelfAnswer shelf,
            Citing citing,
            ShelfMap shelves) {
        return new WorkView(
                BookCard.of(work),
                work.editions().stream()
                        .map(edition -> EditionCard.of(edition, work))
                        .toList(),
                work.subjects().stream().map(Named::value).distinct().toList(),
                levels(work),
                passages,
                similar.works().stream().map(Alike::of).toList(),
                spines(work, shelf),
                similar.next(),
                similar.easier().map(Alike::of),
                similar.harder().map(Alike::of),
                citing,
                shelves);
    }

    private static List<Spine> spines(WorkAnswer work, ShelfAnswer shelf) {
        if (shelf.before().isEmpty() && shelf.after().isEmpty()) {
            return List.of();
        }
        Spine here = new Spine(BookCard.of(work), shelf.callNumber().orElse(""), true);
        return Stream.of(
                        shelf.before().stream().map(WorkView::spine),
                        Stream.of(here),
                        shelf.after().stream().map(WorkView::spine))
                .flatMap(spines -> spines)
                .toList();
    }

    private static Spine spine(ShelfAnswer.Place place) {
        return new Spine(BookCard.of(place.work()), place.callNumber(), false);
    }

    private static List<LevelLine> levels(WorkAnswer work) {
        Stream<LevelLine> stated = work.editions().stream()
                .flatMap(edition -> edition.levels().stream())
                .map(WorkView::line);
        Stream<LevelLine> computed = work.editions().stream()
                .flatMap(edition -> edition.computedLevel().stream())
                .map(WorkView::line);
        return Stream.concat(stated, computed).distinct().toList();
    }

    private static LevelLine line(Level level) {
        return new LevelLine(level.label(), Saying.of("level.record", level.source()), List.of());
    }

    private static LevelLine line(ComputedLevel level) {
        return new LevelLine(
                Saying.of("level.reads", level.mid(), level.low(), level.high()),
                Saying.of("level.worked-out"),
                level.reasons());
    }
}
