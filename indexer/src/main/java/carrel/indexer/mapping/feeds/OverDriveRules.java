package carrel.indexer.mapping.feeds;

import static carrel.indexer.mapping.feeds.JsonFacts.each;
import static carrel.indexer.mapping.feeds.JsonFacts.first;
import static carrel.indexer.mapping.feeds.JsonFacts.texts;

import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.Annotation;
import carrel.catalog.Link;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.catalog.SeriesEntry;
import carrel.indexer.mapping.SourceTraits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Which part of OverDrive's metadata, of one title or in a list of products, becomes which part of a resource. */
public final class OverDriveRules implements FeedRules<JsonNode> {
    private final SourceTraits traits;

    public OverDriveRules(SourceTraits traits) {
        this.traits = traits;
    }

    @Override
    public Optional<String> number(JsonNode title) {
        return first(title, "id", "reserveId");
    }

    @Override
    public Optional<String> objection(JsonNode title) {
        return first(title, "title").isPresent()
                ? Optional.empty()
                : Optional.of("no title: OverDrive's metadata has a title, but this has none");
    }

    @Override
    public Resource resource(JsonNode title, Origin origin) {
        ResourceBuilder resource = Resource.of(
                        origin,
                        Facts.titles(
                                first(title, "title").orElse(""),
                                first(title, "subtitle").orElse(""),
                                Stream.empty()))
                .contributors(credits(title).list())
                .format(traits.format().orElseGet(() -> Facts.digitalForm(texts(title, "mediaType"))))
                .languages(Facts.languages(each(title, "languages").flatMap(some -> texts(some, "code"))))
                .publication(Facts.publication(
                        first(title, "publisher").orElse(""),
                        first(title, "publishDate", "publishDateText").orElse(""),
                        first(title, "edition").orElse(""),
                        ""))
                .series(series(title))
                .annotation(annotation(title))
                .identifiers(Facts.identifiers(numbers(title)))
                .links(links(title));
        topics(title).into(resource);
        return resource.build();
    }

    private static Credits credits(JsonNode title) {
        Credits credits = new Credits();
        Stream.concat(each(title, "creators"), each(title, "primaryCreator")).forEach(creator -> first(
                        creator, "fileAs", "name")
                .ifPresent(name -> credits.add(name, first(creator, "role").orElse(""))));
        return credits;
    }

    private static List<SeriesEntry> series(JsonNode title) {
        return texts(title, "series")
                .map(name -> new SeriesEntry(name, first(title, "readingOrder").orElse("")))
                .toList();
    }

    private static Annotation annotation(JsonNode title) {
        return new Annotation(
                Markup.words(first(title, "fullDescription", "shortDescription", "description")
                        .orElse("")),
                texts(title, "tableOfContents").map(Markup::words).toList(),
                List.of(),
                each(title, "awards")
                        .flatMap(award -> texts(award, "value"))
                        .map(Markup::words)
                        .toList());
    }

    /** Only numbers of this format: those of others name another edition. */
    private static Stream<String> numbers(JsonNode title) {
        return each(title, "formats")
                .flatMap(format -> each(format, "identifiers"))
                .filter(number -> first(number, "type").filter("ISBN"::equals).isPresent())
                .flatMap(number -> texts(number, "value"));
    }

    private static Topics topics(JsonNode title) {
        Topics topics = new Topics();
        texts(title, "subjects").forEach(subject -> topics.subject(subject, Thesaurus.OTHER));
        each(title, "bisacCodes")
                .flatMap(code -> texts(code, "description"))
                .forEach(subject -> topics.subject(subject, Thesaurus.BISAC));
        List<String> grades = texts(title, "gradeLevels")
                .map(grade -> grade.replaceFirst("(?i)^grade ", "").strip())
                .toList();
        if (!grades.isEmpty()) {
            String span = grades.size() == 1 ? grades.getFirst() : grades.getFirst() + "-" + grades.getLast();
            topics.level(Topics.INTEREST_GRADE, span);
        }
        first(title, "lexileScore", "lexile")
                .ifPresent(score -> topics.level(Topics.LEXILE, score.replaceFirst("L$", "") + "L"));
        first(title, "atos", "ATOS").ifPresent(score -> topics.level(Topics.ATOS, score));
        return topics;
    }

    private List<Link> links(JsonNode title) {
        Stream<String> pages = Stream.concat(
                each(title, "contentDetails").flatMap(page -> texts(page, "href")),
                texts(title.path("links").path("shareInLibby"), "href"));
        // OverDrive's own pages know the reader's library and ask for its card.
        return pages.limit(1)
                .flatMap(address -> traits.link(address, "", false).stream())
                .toList();
    }
}
