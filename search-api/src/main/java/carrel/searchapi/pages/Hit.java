package carrel.searchapi.pages;

import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.answers.Edition;
import carrel.searchapi.answers.LevelFit;
import carrel.searchapi.answers.Passage;
import carrel.searchapi.answers.WebLink;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.parameters.SearchAddress;
import carrel.searchapi.wording.Saying;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A work among results.
 *
 * @param address of its page; with the words of the search where they stand in its text
 * @param ways what it can be had as, those that answer the search first
 * @param in where a copy is in, each building once, at most {@value #PLACES_MAX}
 * @param placesMore how many more buildings have a copy in
 * @param online whether a link leads to it
 * @param out whether it has copies and none is in
 * @param levels why it fits the level that was asked for; none when no level was
 * @param passage where the words stand, when that says more than the title
 * @param why the page that tells why it stands here
 */
public record Hit(
        BookCard book,
        String address,
        List<Way> ways,
        List<Place> in,
        int placesMore,
        boolean online,
        boolean out,
        List<Saying> levels,
        Optional<Passage> passage,
        String why) {
    private static final int PLACES_MAX = 2;
    private static final int LEVELS_MAX = 3;
    private static final Set<String> SAYING_MORE = Set.of(CatalogSchema.SUMMARY.name(), CatalogSchema.TEXT.name());

    /** A form to have it in: "Audiobook", "Book in Spanish". */
    public record Way(String icon, EditionKind kind, boolean matches) {}

    static Hit of(WorkAnswer work, SearchRequest request) {
        List<Edition> answering = work.editions().stream()
                .filter(edition -> edition.matches().orElse(true))
                .toList();
        List<Place> places =
                answering.stream().map(Place::of).flatMap(List::stream).toList();
        Set<String> buildings = new HashSet<>();
        List<Place> in = places.stream()
                .filter(place -> place.in() > 0 && buildings.add(place.building()))
                .toList();
        Optional<Passage> passage = work.highlights().stream()
                .filter(stretch -> SAYING_MORE.contains(stretch.field()))
                .findFirst();
        boolean inText = passage.map(Passage::field).equals(Optional.of(CatalogSchema.TEXT.name()));
        return new Hit(
                BookCard.of(work),
                inText ? SearchAddress.with(work.url(), request.query()) : work.url(),
                ways(work),
                in.stream().limit(PLACES_MAX).toList(),
                Math.max(0, in.size() - PLACES_MAX),
                answering.stream().anyMatch(edition -> edition.links().stream().anyMatch(WebLink::whole)),
                in.isEmpty() && !places.isEmpty(),
                levels(answering),
                passage,
                WhyView.address(request, work.id()));
    }

    private static List<Saying> levels(List<Edition> answering) {
        return answering.stream()
                .flatMap(edition -> edition.levelFits().stream())
                .map(LevelFit::line)
                .distinct()
                .limit(LEVELS_MAX)
                .toList();
    }

    private static List<Way> ways(WorkAnswer work) {
        String usual = BookCard.language(work.editions().getFirst());
        Map<EditionKind, Way> ways = new LinkedHashMap<>();
        for (Edition edition : work.editions()) {
            EditionKind kind = EditionKind.of(edition, usual);
            Way way = new Way(
                    Icons.ofFormat(edition.format().value()),
                    kind,
                    edition.matches().orElse(true));
            ways.merge(kind, way, (one, other) -> one.matches() ? one : other);
        }
        return ways.values().stream()
                .sorted((one, other) -> Boolean.compare(other.matches(), one.matches()))
                .toList();
    }
}
