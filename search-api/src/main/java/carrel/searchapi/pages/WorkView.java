package carrel.searchapi.pages;

import carrel.searchapi.answers.Level;
import carrel.searchapi.answers.Named;
import carrel.searchapi.answers.Passage;
import carrel.searchapi.answers.SimilarAnswer;
import carrel.searchapi.answers.WorkAnswer;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of one work.
 *
 * @param subjects what it is about, as filters take it
 * @param passages where the words of the search stand in its text
 * @param levels what its editions' records state about level and audience, each once
 */
public record WorkView(
        BookCard book,
        List<EditionCard> editions,
        List<String> subjects,
        List<LevelLine> levels,
        List<Passage> passages,
        List<Alike> alikes) {
    /** A statement about level, and where it stands. */
    public record LevelLine(String label, String source) {}

    /** A book like it, and why. */
    public record Alike(BookCard book, List<String> reasons) {}

    /** Whether any statement about level says where it stands. */
    public boolean sourced() {
        return levels.stream().anyMatch(level -> !level.source().isEmpty());
    }

    static WorkView of(WorkAnswer work, List<Passage> passages, SimilarAnswer similar) {
        return new WorkView(
                BookCard.of(work),
                work.editions().stream()
                        .map(edition -> EditionCard.of(edition, work))
                        .toList(),
                work.subjects().stream().map(Named::value).distinct().toList(),
                levels(work),
                passages,
                similar.works().stream()
                        .map(alike -> new Alike(BookCard.of(alike.work()), alike.reasons()))
                        .toList());
    }

    private static List<LevelLine> levels(WorkAnswer work) {
        Stream<LevelLine> audiences =
                work.audiences().stream().map(Named::label).map(label -> new LevelLine("Made for: " + label, ""));
        Stream<LevelLine> stated = work.editions().stream()
                .flatMap(edition -> edition.levels().stream())
                .map(WorkView::line);
        return Stream.concat(audiences, stated).distinct().toList();
    }

    private static LevelLine line(Level level) {
        return new LevelLine(level.label(), level.source());
    }
}
