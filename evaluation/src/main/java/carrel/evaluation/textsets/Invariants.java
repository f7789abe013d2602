package carrel.evaluation.textsets;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Analysis;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.textsets.TextSet;
import carrel.searchapi.textsets.TextSetRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds of every text set on every index. Knows nothing of how sets are made: it reads the answer and the records that
 * stand in it.
 */
final class Invariants {
    private static final int MIXED_FROM = 3;
    private static final int WORD_CHARACTERS_MIN = 3;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private final CatalogSearcher catalog;
    private final Vocabulary vocabulary = Vocabulary.ofSchool();

    Invariants(CatalogSearcher catalog) {
        this.catalog = catalog;
    }

    /**
     * One sentence for each thing that does not hold; empty when all does.
     *
     * @param judged words of which one must stand in the record of each item; without any, those of the topics that the set
     *     read in the wording, or where it read none, of the wording
     */
    List<String> broken(TextSetRequest request, List<String> judged, TextSet set) throws IOException {
        List<String> broken = new ArrayList<>();
        List<String> words = judged.isEmpty() ? words(request, set) : judged;
        for (TextSet.Step step : set.bands()) {
            band(request, step, broken);
        }
        for (TextSet.Item item : set.items()) {
            if (!item.near() && !item.pinned() && !isOnTopic(words, item)) {
                broken.add("off topic: " + item.title() + " for \"" + request.topic() + "\"");
            }
        }
        return broken;
    }

    private void band(TextSetRequest request, TextSet.Step step, List<String> broken) {
        GradeSpan band = GradeSpan.parse(step.grades()).orElseThrow();
        Set<String> works = new HashSet<>();
        Set<String> formats = new HashSet<>();
        for (TextSet.Item item : step.items()) {
            boolean inBand = item.level()
                    .flatMap(level -> GradeSpan.parse(level.grades()))
                    .filter(band::overlaps)
                    .isPresent();
            expect(inBand, "outside grades " + band + ": " + item.title(), broken);
            expect(works.add(item.work()), "twice in a band: " + item.title(), broken);
            boolean spoken = item.edition().languages().stream().anyMatch(language -> language.equals(step.language()));
            expect(spoken, "not in " + step.language().label() + ": " + item.title(), broken);
            boolean enough = item.reach().online() || item.reach().copies() >= request.copies();
            expect(enough || item.pinned(), "too few copies: " + item.title(), broken);
            formats.add(item.edition().format().value());
        }
        Set<String> gaps = step.gaps().stream().map(TextSet.Gap::kind).collect(Collectors.toSet());
        String where = " at " + step.grades() + " in " + step.language().label() + " for \"" + request.topic() + "\"";
        boolean full = step.items().size() >= request.each();
        expect(full || !gaps.isEmpty(), "an unstated gap" + where, broken);
        boolean mixed = formats.size() > 1 || step.items().size() < MIXED_FROM;
        expect(mixed || gaps.contains("formats"), "one format, unstated," + where, broken);
    }

    /** Whether one of the work's records has one of the words. */
    private boolean isOnTopic(List<String> words, TextSet.Item item) throws IOException {
        Optional<Work> work = catalog.work(item.work());
        if (work.isEmpty()) {
            return false;
        }
        List<List<String>> said = work.get().editions().stream()
                .flatMap(Invariants::texts)
                .map(Analysis.ENGLISH::terms)
                .toList();
        return words.stream()
                .map(Analysis.ENGLISH::terms)
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> said.stream().anyMatch(text -> Collections.indexOfSubList(text, name) >= 0));
    }

    private List<String> words(TextSetRequest request, TextSet set) {
        Stream<String> names = set.topics().stream()
                .flatMap(heading -> vocabulary.topicsIn(heading).stream())
                .flatMap(topic -> Stream.concat(Stream.of(topic.heading()), topic.words().stream()));
        Stream<String> wording = set.topics().isEmpty() ? Stream.of(request.topic()) : names;
        return wording.flatMap(text -> Arrays.stream(NO_LETTER.split(text.toLowerCase(Locale.ROOT))))
                .filter(word -> word.length() >= WORD_CHARACTERS_MIN)
                .toList();
    }

    private static Stream<String> texts(Resource edition) {
        Stream<String> titles = Stream.of(
                edition.titles().full(),
                edition.titles().uniform(),
                edition.annotation().summary());
        Stream<String> headings = edition.subjects().stream().map(heading -> heading.display());
        return Stream.of(titles, headings, edition.genres().stream()).flatMap(texts -> texts);
    }

    private static void expect(boolean holds, String otherwise, List<String> broken) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
