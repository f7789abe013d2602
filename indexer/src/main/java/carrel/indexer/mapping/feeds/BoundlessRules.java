package carrel.indexer.mapping.feeds;

import static carrel.indexer.mapping.feeds.JsonFacts.first;

import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.catalog.SeriesEntry;
import carrel.indexer.mapping.SourceTraits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which part of a title in Boundless (Axis 360) becomes which part of a resource. Its fields are a list of names and
 * values; several people and headings share a value, between semicolons.
 */
public final class BoundlessRules implements FeedRules<JsonNode> {
    /** "Rogers, Jacqueline (ILT)": what somebody did, in a code. */
    private static final Pattern CREDIT = Pattern.compile("(.+?)\\s*(?:\\(([A-Za-z]{3})\\))?");

    private final SourceTraits traits;

    public BoundlessRules(SourceTraits traits) {
        this.traits = traits;
    }

    @Override
    public Optional<String> number(JsonNode title) {
        return first(title, "TitleID", "titleId");
    }

    @Override
    public boolean isGone(JsonNode title) {
        return first(title, "active").filter("false"::equals).isPresent();
    }

    @Override
    public Optional<String> objection(JsonNode title) {
        return field(title, "title").isPresent()
                ? Optional.empty()
                : Optional.of("no title: none of its fields is named title");
    }

    @Override
    public Resource resource(JsonNode title, Origin origin) {
        ResourceBuilder resource = Resource.of(
                        origin,
                        Facts.titles(
                                field(title, "title").orElse(""),
                                field(title, "subtitle").orElse(""),
                                Stream.empty()))
                .contributors(credits(title).list())
                .format(traits.format()
                        .orElseGet(() -> Facts.digitalForm(
                                Stream.concat(JsonFacts.texts(title, "formatType"), values(title, "format")))))
                .languages(Facts.languages(values(title, "language")))
                .publication(Facts.publication(
                        field(title, "publisher").orElse(""),
                        field(title, "publicationDate")
                                .or(() -> first(title, "releaseDate"))
                                .orElse(""),
                        "",
                        ""))
                .series(field(title, "series").stream()
                        .map(name -> new SeriesEntry(name, ""))
                        .toList())
                .annotation(Facts.summary(field(title, "description").orElse("")))
                .identifiers(Facts.identifiers(values(title, "isbn")));
        topics(title).into(resource);
        return resource.build();
    }

    private static Credits credits(JsonNode title) {
        Credits credits = new Credits();
        for (String role : List.of("author", "narrator")) {
            parts(title, role).map(CREDIT::matcher).filter(Matcher::matches).forEach(credit -> {
                String code = credit.group(2);
                credits.add(credit.group(1), code == null ? role : code);
            });
        }
        return credits;
    }

    private static Topics topics(JsonNode title) {
        Topics topics = new Topics();
        parts(title, "subject").forEach(subject -> topics.subject(subject, Thesaurus.BISAC));
        field(title, "audience").or(() -> field(title, "grade level")).ifPresent(audience -> topics.forWhom(
                        audience.replaceFirst(" - .*", ""))
                .level(Topics.AUDIENCE, audience.replaceFirst(".* - ", "")));
        return topics;
    }

    private static Stream<String> parts(JsonNode title, String name) {
        return values(title, name)
                .flatMap(value -> Stream.of(value.split(";")))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    private static Optional<String> field(JsonNode title, String name) {
        return values(title, name).findFirst();
    }

    private static Stream<String> values(JsonNode title, String name) {
        return JsonFacts.each(title, "fields")
                .filter(field ->
                        first(field, "name").filter(name::equalsIgnoreCase).isPresent())
                .flatMap(field -> JsonFacts.texts(field, "values"));
    }
}
