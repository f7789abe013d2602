package carrel.searchapi.answers;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Filter;
import carrel.catalog.search.WorkHit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One work with its editions. What is said of the work comes from the edition that stands for it.
 *
 * @param id names it in addresses
 * @param url where its page is
 * @param year of the edition that stands for it
 * @param formats each once
 * @param summary may be empty
 * @param subjects as readers read them, each with the value that the filter of that name takes
 * @param genres as the filter of that name takes them
 * @param availableNow whether an edition can be had now
 * @param editions the one that stands for the work first
 * @param highlights in results: where the words stand
 * @param why in results that are to be explained: what the place is made of
 */
public record WorkAnswer(
        String id,
        String url,
        String title,
        String subtitle,
        List<Credit> contributors,
        OptionalInt year,
        List<Named> formats,
        String summary,
        List<String> contents,
        List<String> awards,
        List<Named> subjects,
        List<String> genres,
        List<SeriesPlace> series,
        List<Named> audiences,
        boolean availableNow,
        List<Edition> editions,
        List<Passage> highlights,
        Optional<WhyAnswer> why) {
    /** The work by itself. */
    public static WorkAnswer of(Work work) {
        return of(work, List.of(), edition -> Optional.empty(), List.of(), Optional.empty());
    }

    /** The work as an answer to a search with those filters. */
    public static WorkAnswer of(WorkHit hit, List<Filter> filters) {
        List<Passage> highlights = hit.highlights().stream().map(Passage::of).toList();
        List<Filter.AtLevel> wanted = filters.stream()
                .filter(Filter.AtLevel.class::isInstance)
                .map(Filter.AtLevel.class::cast)
                .toList();
        return of(
                hit.work(),
                highlights,
                edition -> Optional.of(hit.matching().contains(edition.id())),
                wanted,
                WhyAnswer.of(hit));
    }

    private static WorkAnswer of(
            Work work,
            List<Passage> highlights,
            Function<Resource, Optional<Boolean>> matching,
            List<Filter.AtLevel> wanted,
            Optional<WhyAnswer> why) {
        Resource main = work.main();
        String url = address(work.id());
        return new WorkAnswer(
                work.id(),
                url,
                main.titles().proper(),
                main.titles().rest(),
                main.contributors().stream().map(Credit::of).toList(),
                main.publication().year(),
                work.editions().stream()
                        .map(Resource::format)
                        .distinct()
                        .map(Edition::format)
                        .toList(),
                main.annotation().summary(),
                main.annotation().contents(),
                main.annotation().awards(),
                main.subjects().stream().map(WorkAnswer::subject).distinct().toList(),
                main.genres(),
                main.series().stream().map(SeriesPlace::of).toList(),
                CatalogSchema.AUDIENCE.values().apply(main).stream()
                        .map(WorkAnswer::audience)
                        .toList(),
                work.editions().stream().anyMatch(Resource::availableNow),
                work.editions().stream()
                        .map(edition -> Edition.of(edition, url, matching.apply(edition), wanted))
                        .toList(),
                highlights,
                why);
    }

    /** Where the page of a work is. */
    public static String address(String id) {
        return "/works/" + escaped(id);
    }

    /** Fit for one part of a path. */
    static String escaped(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Named subject(SubjectHeading heading) {
        return new Named(heading.main(), heading.topicDisplay());
    }

    private static Named audience(String code) {
        return new Named(code, CatalogSchema.AUDIENCE.valueLabel().apply(code));
    }
}
