package carrel.indexer.mapping.feeds;

import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.Annotation;
import carrel.catalog.Format;
import carrel.catalog.Link;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.indexer.mapping.SourceTraits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which element of simple Dublin Core (ISO 15836), in an OAI-PMH envelope, becomes which part of a resource. */
public final class DublinCoreRules implements FeedRules<XmlElement> {
    private final SourceTraits traits;

    public DublinCoreRules(SourceTraits traits) {
        this.traits = traits;
    }

    /** The envelope's identifier: the only one that deletions repeat. */
    @Override
    public Optional<String> number(XmlElement record) {
        return record.first("header", "identifier").map(DublinCoreRules::localPart);
    }

    /** The end of "oai:library.example:123", which by custom is the record's own name in its library. */
    public static String localPart(String identifier) {
        String[] parts = identifier.split(":", 3);
        return parts.length == 3 && parts[0].equals("oai") && !parts[2].isBlank() ? parts[2] : identifier;
    }

    @Override
    public boolean isGone(XmlElement record) {
        return record.all("header")
                .anyMatch(header -> header.attribute("status").equals("deleted"));
    }

    @Override
    public Optional<String> objection(XmlElement record) {
        return core(record).flatMap(core -> core.first("title")).isPresent()
                ? Optional.empty()
                : Optional.of("no title: this Dublin Core record has no title element");
    }

    private static Optional<XmlElement> core(XmlElement record) {
        return Stream.of(record.all("metadata", "dc"), record.all("metadata", "qualifieddc"), record.all("dc"))
                .flatMap(some -> some)
                .findFirst();
    }

    @Override
    public Resource resource(XmlElement record, Origin origin) {
        XmlElement core = core(record).orElse(record);
        List<String> titles = core.texts("title").toList();
        Credits credits = new Credits();
        core.texts("creator").forEach(name -> credits.add(name, Credits.AUTHOR));
        core.texts("contributor").forEach(name -> credits.add(name, "contributor"));
        Topics topics = new Topics();
        core.texts("subject").forEach(subject -> topics.subject(subject, Thesaurus.OTHER));
        List<String> descriptions = core.texts("description").map(Markup::words).toList();
        List<Link> links = links(core);
        ResourceBuilder resource = Resource.of(
                        origin,
                        Facts.titles(titles.getFirst(), "", titles.stream().skip(1)))
                .contributors(credits.list())
                .format(traits.format().orElseGet(() -> format(core, !links.isEmpty())))
                .languages(Facts.languages(core.texts("language")))
                .publication(Facts.publication(
                        core.first("publisher").orElse(""), core.first("date").orElse(""), "", ""))
                .annotation(new Annotation(
                        descriptions.isEmpty() ? "" : descriptions.getFirst(),
                        List.of(),
                        descriptions.stream().skip(1).toList(),
                        List.of()))
                .identifiers(Facts.identifiers(core.texts("identifier").filter(number -> !number.contains("://"))))
                .links(links);
        topics.into(resource);
        return resource.build();
    }

    private List<Link> links(XmlElement core) {
        return core.texts("identifier")
                .filter(address -> address.startsWith("http"))
                .flatMap(address -> traits.link(address, "", false).stream())
                .distinct()
                .toList();
    }

    /** The DCMI type vocabulary; words such as "Still Image" are written with and without a space. */
    private static Format format(XmlElement core, boolean online) {
        String types = String.join(" ", core.texts("type").toList()).toLowerCase(Locale.ROOT);
        if (types.contains("moving") || types.contains("video")) {
            return Format.VIDEO;
        }
        if (types.contains("image") || types.contains("photograph")) {
            return Format.PICTURE;
        }
        if (types.contains("sound") || types.contains("audio")) {
            return Format.EAUDIOBOOK;
        }
        if (types.contains("map")) {
            return Format.MAP;
        }
        if (types.contains("text") || types.contains("book") || types.contains("article")) {
            return online ? Format.EBOOK : Format.BOOK;
        }
        return online ? Format.WEBSITE : Format.OTHER;
    }
}
