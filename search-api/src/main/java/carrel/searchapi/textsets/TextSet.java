package carrel.searchapi.textsets;

import carrel.searchapi.answers.Edition;
import carrel.searchapi.answers.Named;
import carrel.searchapi.answers.Passage;
import carrel.searchapi.wording.Saying;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A topic across reading levels.
 *
 * @param words what was searched for
 * @param topics the school's topics that the wording names, as headings
 * @param codes of standards that stood in the wording
 * @param grades of the class
 * @param bands by language, the easiest first
 * @param learners what helps those who learn English; empty unless asked for
 * @param unlevelled on topic, but without a level that tells anything
 * @param missing pinned ids that the catalog does not have any more
 */
public record TextSet(
        String words,
        List<String> topics,
        List<String> codes,
        String grades,
        List<Step> bands,
        List<Item> learners,
        List<Item> unlevelled,
        List<String> missing) {
    /**
     * One band in one language.
     *
     * @param name "Below grade"
     * @param grades "2-3"
     * @param gaps what is not there; empty when the band is full and mixed
     */
    public record Step(Saying name, String grades, Named language, List<Item> items, List<Gap> gaps) {
        public Step {
            items = List.copyOf(items);
            gaps = List.copyOf(gaps);
        }

        Step withItems(List<Item> other) {
            return new Step(name, grades, language, other, gaps);
        }
    }

    /**
     * Something that is not there.
     *
     * @param kind {@code empty}, {@code near}, {@code few}, {@code copies} or {@code formats}
     * @param missing how many items
     * @param text a sentence for a teacher
     */
    public record Gap(String kind, int missing, Saying text) {}

    /**
     * One edition.
     *
     * @param work the work's id, as {@code pinned} takes it
     * @param url the page of the work
     * @param author as a catalogue prints it; may be empty
     * @param level by which it takes its place
     * @param also other forms of the work in the same language: "Audiobook"
     * @param passage where the topic stands in its text, with the page
     * @param reasons why it is among those for learners of English
     * @param near whether it only comes near the topic; such items stand only where nothing is on it
     * @param pinned whether the teacher keeps it
     */
    public record Item(
            String work,
            String url,
            String title,
            String subtitle,
            String author,
            Edition edition,
            Optional<Level> level,
            Reach reach,
            List<Saying> also,
            Optional<Passage> passage,
            List<Saying> reasons,
            boolean near,
            boolean pinned) {
        public Item {
            also = List.copyOf(also);
            reasons = List.copyOf(reasons);
        }

        Item withPassage(Optional<Passage> found) {
            return new Item(
                    work, url, title, subtitle, author, edition, level, reach, also, found, reasons, near, pinned);
        }
    }

    /**
     * The level of an item, and who says so.
     *
     * @param kind {@code stated-reading}, {@code computed}, {@code stated-interest}, {@code audience} or {@code likely}
     * @param grades "2-3"
     * @param label for a teacher
     * @param source the record's field and words, or that it is computed
     */
    public record Level(String kind, String grades, Saying label, Saying source) {}

    public TextSet {
        topics = List.copyOf(topics);
        codes = List.copyOf(codes);
        bands = List.copyOf(bands);
        learners = List.copyOf(learners);
        unlevelled = List.copyOf(unlevelled);
        missing = List.copyOf(missing);
    }

    /** Every item, in the order of the set. */
    public List<Item> items() {
        return Stream.of(bands.stream().flatMap(step -> step.items().stream()), learners.stream(), unlevelled.stream())
                .flatMap(items -> items)
                .toList();
    }

    TextSet with(Function<Item, Item> change) {
        return new TextSet(
                words,
                topics,
                codes,
                grades,
                bands.stream()
                        .map(step ->
                                step.withItems(step.items().stream().map(change).toList()))
                        .toList(),
                learners.stream().map(change).toList(),
                unlevelled.stream().map(change).toList(),
                missing);
    }
}
