package carrel.searchapi.textsets;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Language;
import carrel.catalog.Format;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.WorkHit;
import carrel.searchapi.answers.Named;
import carrel.searchapi.answers.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One set in the making: for each language and band a search or two, what is on topic and has its place there, and of that
 * a mix.
 */
final class TextSetMaking {
    private final TextSetRequest request;
    private final Wish wish;
    private final Aboutness aboutness;
    private final Found found;
    private final List<Band> bands;
    private final Items items;
    private final Gaps gaps;
    private final Map<String, Work> pins = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    TextSetMaking(TextSetRequest request, Wish wish, CatalogSearcher catalog, Vocabulary vocabulary)
            throws IOException {
        this.request = request;
        this.wish = wish;
        this.aboutness = new Aboutness(wish, vocabulary);
        this.bands = Band.around(request.grades(), request.bands());
        this.found = new Found(catalog, wish, aboutness, languages(), grades());
        this.items = new Items(new LinkedHashSet<>(request.pinned()));
        this.gaps = new Gaps(request);
        for (String id : request.pinned()) {
            catalog.work(id).ifPresentOrElse(work -> pins.put(id, work), () -> missing.add(id));
        }
    }

    TextSet set() throws IOException {
        List<TextSet.Step> steps = new ArrayList<>();
        for (String language : request.languages()) {
            Named named = new Named(
                    language, Language.of(language).map(Language::name).orElse(language));
            // The class chooses first; what it leaves may stand further out.
            Map<Band, TextSet.Step> made = new HashMap<>();
            for (Band band : Band.outwards(bands)) {
                made.put(band, step(band, named));
            }
            bands.stream().map(made::get).forEach(steps::add);
        }
        List<TextSet.Item> learners = request.learners() ? learners() : List.of();
        TextSet set = new TextSet(
                wish.words(),
                wish.topics().stream().map(Topic::heading).toList(),
                StandardWording.of(request.topic()).codes(),
                request.grades().toString(),
                steps,
                learners,
                unlevelled(),
                missing);
        return withPassages(set);
    }

    private TextSet withPassages(TextSet set) throws IOException {
        Set<String> documents = set.items().stream()
                .filter(item -> item.edition().format().value().equals(Format.DOCUMENT.code()))
                .map(TextSet.Item::work)
                .collect(Collectors.toSet());
        Map<String, Passage> passages = found.passages(documents);
        return set.with(item -> item.withPassage(Optional.ofNullable(passages.get(item.work()))));
    }

    private TextSet.Step step(Band band, Named language) throws IOException {
        List<Candidate> spoken = found.search(language.value(), band.grades(), request.each()).stream()
                .filter(candidate -> candidate.edition().languages().contains(language.value()))
                .toList();
        List<Candidate> fitting =
                spoken.stream().filter(candidate -> isIn(candidate, band)).toList();
        List<Candidate> enough = enough(fitting);
        List<Candidate> own = Balance.of(pinned(band, language.value()), best(enough), request.each());
        List<Candidate> chosen = Balance.of(own, enough(alsoFor(band, spoken)), request.each());
        chosen.forEach(one -> placed.add(one.work().id()));
        return new TextSet.Step(
                band.name(),
                band.grades().toString(),
                language,
                chosen.stream().map(items::of).toList(),
                gaps.of(band, language, chosen, fitting.size() - enough.size()));
    }

    /** Those on topic; only where there are none, those that come near. */
    private static List<Candidate> best(List<Candidate> candidates) {
        List<Candidate> onTopic = candidates.stream().filter(Candidate::onTopic).toList();
        return onTopic.isEmpty() ? candidates : onTopic;
    }

    private List<Candidate> enough(List<Candidate> candidates) {
        return candidates.stream()
                .filter(one -> one.reach().isEnough(request.copies()))
                .toList();
    }

    /** What has its place elsewhere and is not needed there, yet is for all grades of this band too. */
    private List<Candidate> alsoFor(Band band, List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate::onTopic)
                .filter(candidate -> candidate.level().filter(band::isWithin).isPresent())
                .filter(candidate -> !placed.contains(candidate.work().id()))
                .toList();
    }

    private boolean isIn(Candidate candidate, Band band) {
        return candidate.level().flatMap(level -> Band.placing(level, bands)).equals(Optional.of(band));
    }

    /** A pinned work stands where its edition in that language has its place. */
    private List<Candidate> pinned(Band band, String language) {
        return pins.values().stream()
                .map(work -> pinned(
                        work, edition -> edition.languages().contains(language) && isIn(pinned(work, edition), band)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Candidate> pinned(Work work, Predicate<Resource> which) {
        return work.editions(which).stream().findFirst().map(edition -> pinned(work, edition));
    }

    private Candidate pinned(Work work, Resource edition) {
        return Candidate.of(new WorkHit(work, Set.of(edition.id()), List.of(), 0), edition, 0, aboutness);
    }

    /** What has no level, and what is pinned and stands nowhere else. */
    private List<TextSet.Item> unlevelled() throws IOException {
        List<Candidate> homeless = pins.values().stream()
                .filter(work -> !placed.contains(work.id()))
                .map(work -> pinned(work, work.main()))
                .toList();
        return new Placeless(request, found, placed)
                .after(homeless).stream().map(items::of).toList();
    }

    private List<TextSet.Item> learners() throws IOException {
        GradeSpan easy = EnglishLearners.grades(request.grades());
        List<Candidate> helping = found.search(TextSetRequest.LANGUAGE_DEFAULT, easy, Found.PAGE_SIZE).stream()
                .filter(candidate -> candidate.onTopic() && candidate.reach().isEnough(request.copies()))
                .filter(candidate ->
                        !EnglishLearners.reasons(candidate, request.grades()).isEmpty())
                .toList();
        return Balance.of(List.of(), helping, request.each()).stream()
                .map(one -> items.of(one, EnglishLearners.reasons(one, request.grades())))
                .toList();
    }

    /** Of all bands, and that which learners learn. */
    private Set<String> languages() {
        Stream<String> ofLearners = request.learners() ? Stream.of(TextSetRequest.LANGUAGE_DEFAULT) : Stream.empty();
        return Stream.concat(request.languages().stream(), ofLearners).collect(Collectors.toSet());
    }

    /** Of all bands, and of what is looked at for learners. */
    private Set<GradeSpan> grades() {
        Stream<GradeSpan> ofBands = bands.stream().map(Band::grades);
        Stream<GradeSpan> ofLearners =
                request.learners() ? Stream.of(EnglishLearners.grades(request.grades())) : Stream.empty();
        return Stream.concat(ofBands, ofLearners).collect(Collectors.toSet());
    }
}
