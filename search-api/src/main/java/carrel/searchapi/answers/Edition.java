package carrel.searchapi.answers;

import carrel.analyzers.text.Language;
import carrel.catalog.Format;
import carrel.catalog.Resource;
import carrel.catalog.search.Filter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One edition of a work.
 *
 * @param id its source and the source's number for it
 * @param source what brought it: the name of a file, a feed or a database
 * @param languages codes of ISO 639-2/B with their English names
 * @param year of publication
 * @param edition the edition statement; may be empty, like publisher and extent
 * @param levels what the record states about level
 * @param computedLevel what its text shows, where the text is here
 * @param levelFits in results that were filtered by level: what lets this edition pass
 * @param availableNow whether a copy is in or it is online
 * @param matches in results: whether this edition by itself answers the words and all the filters
 */
public record Edition(
        String id,
        String source,
        String title,
        String subtitle,
        Named format,
        List<Named> languages,
        List<Credit> contributors,
        String publisher,
        OptionalInt year,
        String edition,
        String extent,
        List<String> isbns,
        List<String> issns,
        List<String> callNumbers,
        List<String> notes,
        List<Level> levels,
        Optional<ComputedLevel> computedLevel,
        List<LevelFit> levelFits,
        List<Copy> holdings,
        List<WebLink> links,
        boolean online,
        boolean availableNow,
        Optional<Boolean> matches) {
    /**
     * @param work where the page of its work is
     * @param wanted the filters by level that the request has
     */
    static Edition of(Resource resource, String work, Optional<Boolean> matching, List<Filter.AtLevel> wanted) {
        return new Edition(
                resource.id(),
                resource.origin().source(),
                resource.titles().proper(),
                resource.titles().rest(),
                format(resource.format()),
                resource.languages().stream().map(Edition::language).toList(),
                resource.contributors().stream().map(Credit::of).toList(),
                resource.publication().publisher(),
                resource.publication().year(),
                resource.publication().edition(),
                resource.publication().extent(),
                resource.identifiers().isbns(),
                resource.identifiers().issns(),
                resource.callNumbers(),
                resource.annotation().notes(),
                resource.levels().stream().map(Level::of).toList(),
                resource.computedLevel().map(ComputedLevel::of),
                wanted.stream()
                        .flatMap(filter -> LevelFit.of(filter, resource).stream())
                        .toList(),
                resource.holdings().stream().map(Copy::of).toList(),
                links(resource, work),
                resource.online(),
                resource.availableNow(),
                matching);
    }

    private static List<WebLink> links(Resource resource, String work) {
        Stream<WebLink> document = resource.file().stream()
                .map(file -> WebLink.document(work, resource.origin().controlNumber()));
        return Stream.concat(document, resource.links().stream().map(WebLink::of))
                .toList();
    }

    static Named format(Format format) {
        return new Named(format.code(), format.label());
    }

    private static Named language(String code) {
        return new Named(code, Language.of(code).map(Language::name).orElse(code));
    }
}
