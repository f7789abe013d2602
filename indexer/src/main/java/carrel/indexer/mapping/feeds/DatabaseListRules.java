package carrel.indexer.mapping.feeds;

import static carrel.indexer.mapping.feeds.JsonFacts.first;
import static carrel.indexer.mapping.feeds.JsonFacts.isSet;
import static carrel.indexer.mapping.feeds.JsonFacts.texts;

import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.Annotation;
import carrel.catalog.Format;
import carrel.catalog.Link;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.indexer.mapping.SourceTraits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which part of an entry of an A–Z database list, in the shape of the LibGuides interface, becomes which part of a
 * resource. What is not named here stays out: such lists carry notes for the staff ({@code internal_note}).
 */
public final class DatabaseListRules implements FeedRules<JsonNode> {
    private final SourceTraits traits;

    public DatabaseListRules(SourceTraits traits) {
        this.traits = traits;
    }

    @Override
    public Optional<String> number(JsonNode entry) {
        return first(entry, "id");
    }

    /** Hidden entries are taken out again if they were shown before. */
    @Override
    public boolean isGone(JsonNode entry) {
        return isSet(entry, "enable_hidden") || isSet(entry, "hidden");
    }

    @Override
    public Optional<String> objection(JsonNode entry) {
        return first(entry, "name")
                        .map(Markup::words)
                        .filter(name -> !name.isEmpty())
                        .isPresent()
                ? Optional.empty()
                : Optional.of("no name: an entry of an A–Z list has a name, but this one has none");
    }

    @Override
    public Resource resource(JsonNode entry, Origin origin) {
        Topics topics = new Topics();
        texts(entry, "subjects").forEach(subject -> topics.subject(subject, Thesaurus.LOCAL));
        texts(entry, "az_types").forEach(topics::genre);
        ResourceBuilder resource = Resource.of(
                        origin, Facts.titles(first(entry, "name").orElse(""), "", alternatives(entry)))
                .format(traits.format().orElse(Format.DATABASE))
                .publication(Facts.publication(first(entry, "az_vendor_name").orElse(""), "", "", ""))
                .annotation(annotation(entry))
                .links(link(entry).stream().toList());
        topics.into(resource);
        return resource.build();
    }

    private static Stream<String> alternatives(JsonNode entry) {
        return texts(entry, "alt_names").flatMap(names -> Stream.of(names.split("[;|]")));
    }

    private static Annotation annotation(JsonNode entry) {
        List<String> notes = isSet(entry, "enable_trial") ? List.of("A trial.") : List.of();
        return new Annotation(Markup.words(first(entry, "description").orElse("")), List.of(), notes, List.of());
    }

    private Optional<Link> link(JsonNode entry) {
        boolean login = isSet(entry.path("meta"), "enable_proxy");
        return first(entry, "url").flatMap(address -> traits.link(address, "", login));
    }
}
