package carrel.indexer.mapping.feeds;

import static carrel.indexer.mapping.feeds.JsonFacts.each;
import static carrel.indexer.mapping.feeds.JsonFacts.first;
import static carrel.indexer.mapping.feeds.JsonFacts.texts;

import carrel.analyzers.subjects.Thesaurus;
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

/**
 * Which part of a publication in OPDS 2.0 (a Readium web publication manifest) becomes which part of a resource; ODL,
 * with the licenses that a library bought, has the same metadata.
 */
public final class OpdsPublicationRules implements FeedRules<JsonNode> {
    private static final String ACQUISITION = "http://opds-spec.org/acquisition";
    private static final List<String> ROLES = List.of(
            "author", "illustrator", "artist", "translator", "editor", "narrator", "photographer", "contributor");

    private final SourceTraits traits;

    public OpdsPublicationRules(SourceTraits traits) {
        this.traits = traits;
    }

    @Override
    public Optional<String> number(JsonNode publication) {
        return first(publication.path("metadata"), "identifier");
    }

    @Override
    public Optional<String> objection(JsonNode publication) {
        return first(publication.path("metadata"), "title").isPresent()
                ? Optional.empty()
                : Optional.of(
                        "no title: a publication of an OPDS 2 feed has metadata with a title, but this one has none");
    }

    @Override
    public Resource resource(JsonNode publication, Origin origin) {
        JsonNode metadata = publication.path("metadata");
        ResourceBuilder resource = Resource.of(
                        origin,
                        Facts.titles(
                                first(metadata, "title").orElse(""),
                                first(metadata, "subtitle").orElse(""),
                                Stream.empty()))
                .contributors(credits(metadata).list())
                .format(traits.format().orElseGet(() -> Facts.digitalForm(types(publication))))
                .languages(Facts.languages(texts(metadata, "language")))
                .publication(Facts.publication(
                        first(metadata, "publisher", "imprint").orElse(""),
                        first(metadata, "published").orElse(""),
                        "",
                        first(metadata, "numberOfPages")
                                .map(pages -> pages + " pages")
                                .orElse("")))
                .series(series(metadata))
                .annotation(Facts.summary(first(metadata, "description").orElse("")))
                .identifiers(
                        Facts.identifiers(Stream.concat(texts(metadata, "identifier"), texts(metadata, "altIdentifier"))
                                .filter(number -> number.matches("(?i)(urn:is[bs]n:)?[0-9xX -]{8,20}"))))
                .links(links(publication));
        topics(metadata).into(resource);
        return resource.build();
    }

    private static Credits credits(JsonNode metadata) {
        Credits credits = new Credits();
        for (String role : ROLES) {
            each(metadata, role)
                    .flatMap(person -> first(person, "sortAs").or(() -> JsonFacts.text(person)).stream())
                    .forEach(name -> credits.add(name, role));
        }
        return credits;
    }

    private static Stream<String> types(JsonNode publication) {
        return Stream.concat(
                texts(publication.path("metadata"), "@type"),
                Stream.concat(
                        each(publication, "links")
                                .filter(OpdsPublicationRules::leadsToIt)
                                .flatMap(link -> texts(link, "type")),
                        each(publication, "licenses").flatMap(license -> texts(license.path("metadata"), "format"))));
    }

    private static List<SeriesEntry> series(JsonNode metadata) {
        return each(metadata.path("belongsTo"), "series")
                .flatMap(series -> JsonFacts.text(series).stream()
                        .map(name ->
                                new SeriesEntry(name, first(series, "position").orElse(""))))
                .toList();
    }

    private static Topics topics(JsonNode metadata) {
        Topics topics = new Topics();
        each(metadata, "subject").forEach(subject -> topic(subject, topics));
        first(metadata, "typicalAgeRange").ifPresent(ages -> topics.level(Topics.INTEREST_AGE, ages));
        return topics;
    }

    private static void topic(JsonNode subject, Topics topics) {
        String words = JsonFacts.text(subject).orElse("");
        String scheme = first(subject, "scheme").orElse("");
        if (scheme.endsWith("/audience")) {
            topics.forWhom(words);
        } else if (scheme.endsWith("/typicalAgeRange")) {
            topics.level(Topics.INTEREST_AGE, words);
        } else if (scheme.contains("/genres/")) {
            topics.genre(words);
        } else {
            topics.subject(words, scheme.contains("bisac") ? Thesaurus.BISAC : Thesaurus.OTHER);
        }
    }

    private List<Link> links(JsonNode publication) {
        return each(publication, "links")
                .filter(OpdsPublicationRules::leadsToIt)
                .flatMap(link -> first(link, "href")
                        // A template's variables are for programs; a reader's browser goes without them.
                        .map(address -> address.replaceAll("\\{[^}]*}", ""))
                        .flatMap(address -> traits.link(
                                address,
                                first(link, "title").orElse(""),
                                first(link, "rel")
                                        .filter(rel -> rel.endsWith("/open-access"))
                                        .isEmpty()))
                        .stream())
                .distinct()
                .toList();
    }

    private static boolean leadsToIt(JsonNode link) {
        return texts(link, "rel")
                .anyMatch(relation -> relation.startsWith(ACQUISITION)
                        && !relation.endsWith("/sample")
                        && !relation.endsWith("/buy"));
    }
}
