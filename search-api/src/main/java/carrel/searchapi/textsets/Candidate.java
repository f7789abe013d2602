package carrel.searchapi.textsets;

import carrel.analyzers.levels.Audience;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.search.WorkHit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An edition that could stand in a text set.
 *
 * @param hit the work as the search found it, with the passages that have the words
 * @param rank its place in the search, from 0
 * @param about how far it is about the wish, 0 to 1
 * @param titled how much of the wish its title names, 0 to 1
 * @param onTopic whether it is about the wish itself; else it comes near it
 * @param level by which it takes its place, where it has one
 */
record Candidate(
        WorkHit hit,
        Resource edition,
        int rank,
        double about,
        double titled,
        boolean onTopic,
        Optional<TextLevel> level,
        Reach reach) {
    static Candidate of(WorkHit hit, Resource edition, int rank, Aboutness aboutness) {
        // Translations and recordings often come without the headings that the printed original has.
        Aboutness.About own = aboutness.of(edition);
        Aboutness.About main = aboutness.of(hit.work().main());
        double exact = Math.max(own.exact(), main.exact());
        double near = Math.max(own.near(), main.near());
        boolean onTopic = aboutness.isEnough(exact);
        return new Candidate(
                hit,
                edition,
                rank,
                onTopic ? exact : near,
                Math.max(own.titled(), main.titled()),
                onTopic,
                TextLevel.of(edition),
                Reach.of(edition));
    }

    Work work() {
        return hit.work();
    }

    /** Whether it tells a story rather than facts. */
    boolean story() {
        return isStory(edition);
    }

    static boolean isStory(Resource edition) {
        return Stream.concat(
                        edition.genres().stream(),
                        edition.subjects().stream().flatMap(heading -> heading.subdivisions().stream()
                                .map(part -> part.text())))
                .map(kind -> kind.toLowerCase(Locale.ROOT))
                .anyMatch(
                        kind -> (kind.contains("fiction") && !kind.contains("nonfiction")) || kind.contains("stories"));
    }

    /** Whether its record says that it is for adults and for nobody else. */
    boolean forAdults() {
        return edition.audiences().equals(Set.of(Audience.ADULT));
    }

    /** Under whose name the work is entered; empty when under nobody's. */
    Optional<String> voice() {
        return edition.contributors().stream().findFirst().map(contributor -> contributor.name());
    }

    /** The series it belongs to. */
    List<String> series() {
        return edition.series().stream().map(entry -> entry.name()).toList();
    }
}
