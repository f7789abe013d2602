package carrel.indexer.mapping.feeds;

import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.Link;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.catalog.SeriesEntry;
import carrel.indexer.mapping.SourceTraits;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which part of an OPDS 1.2 entry (Atom with Dublin Core and schema.org) becomes which part of a resource. */
public final class OpdsEntryRules implements FeedRules<XmlElement> {
    private static final String ACQUISITION = "http://opds-spec.org/acquisition";

    private final SourceTraits traits;
    private final Optional<URI> base;

    /** @param base what relative addresses of the feed are relative to */
    public OpdsEntryRules(SourceTraits traits, Optional<URI> base) {
        this.traits = traits;
        this.base = base;
    }

    @Override
    public Optional<String> number(XmlElement entry) {
        return entry.first("id");
    }

    @Override
    public Optional<String> objection(XmlElement entry) {
        if (entry.first("title").isEmpty()) {
            return Optional.of("no title: this entry of the feed has no <title>");
        }
        boolean leadsOn = entry.all("link")
                .map(link -> link.attribute("type"))
                .anyMatch(type -> type.startsWith("application/atom+xml") && type.contains("opds-catalog"));
        boolean canBeHad = entry.all("link").anyMatch(OpdsEntryRules::leadsToIt);
        return leadsOn && !canBeHad
                ? Optional.of("an entry that leads to another feed and describes no title; add that feed as a source")
                : Optional.empty();
    }

    @Override
    public Resource resource(XmlElement entry, Origin origin) {
        ResourceBuilder resource = Resource.of(
                        origin,
                        Facts.titles(
                                entry.first("title").orElse(""),
                                entry.first("subtitle").orElse(""),
                                entry.texts("alternativeHeadline")))
                .contributors(credits(entry).list())
                .format(traits.format().orElseGet(() -> Facts.digitalForm(types(entry))))
                .languages(Facts.languages(entry.texts("language")))
                .publication(Facts.publication(
                        entry.first("publisher").orElse(""),
                        entry.first("issued").or(() -> entry.first("date")).orElse(""),
                        "",
                        entry.first("extent").orElse("")))
                .series(series(entry))
                .annotation(Facts.summary(
                        entry.first("summary").or(() -> entry.first("content")).orElse("")))
                .identifiers(Facts.identifiers(Stream.concat(entry.texts("identifier"), entry.texts("id"))
                        .filter(OpdsEntryRules::isNumber)))
                .callNumbers(entry.all("category")
                        .filter(category -> category.attribute("scheme").endsWith("/LCC"))
                        .map(category -> category.attribute("term"))
                        .toList())
                .links(links(entry));
        topics(entry).into(resource);
        return resource.build();
    }

    /** Identifiers of other kinds (UUIDs, addresses) may look like an ISBN inside. */
    private static boolean isNumber(String identifier) {
        return identifier.matches("(?i)(urn:is[bs]n:)?[0-9xX -]{8,20}");
    }

    private static Credits credits(XmlElement entry) {
        Credits credits = new Credits();
        entry.all("author").forEach(author -> name(author).ifPresent(name -> credits.add(name, Credits.AUTHOR)));
        entry.all("contributor")
                .forEach(other -> name(other).ifPresent(name -> credits.add(name, other.attribute("role"))));
        entry.texts("narrator").forEach(name -> credits.add(name, "narrator"));
        return credits;
    }

    private static Optional<String> name(XmlElement person) {
        return person.first("sort_name").or(() -> person.first("name"));
    }

    private static Stream<String> types(XmlElement entry) {
        return Stream.concat(
                Stream.of(entry.attribute("additionalType")),
                entry.all("link").filter(OpdsEntryRules::leadsToIt).flatMap(link -> mediaTypes(link)));
    }

    /** A loan goes through a document that names what is lent inside (opds:indirectAcquisition). */
    private static Stream<String> mediaTypes(XmlElement link) {
        return Stream.concat(
                Stream.of(link.attribute("type")),
                link.all("indirectAcquisition").flatMap(OpdsEntryRules::mediaTypes));
    }

    private static List<SeriesEntry> series(XmlElement entry) {
        return entry.all("Series")
                .filter(series -> !series.attribute("name").isEmpty())
                .map(series -> new SeriesEntry(series.attribute("name"), series.attribute("position")))
                .toList();
    }

    private static Topics topics(XmlElement entry) {
        Topics topics = new Topics();
        entry.all("category").forEach(category -> topic(category, topics));
        return topics;
    }

    private static void topic(XmlElement category, Topics topics) {
        String scheme = category.attribute("scheme");
        String words = category.attribute("label").isEmpty() ? category.attribute("term") : category.attribute("label");
        if (scheme.endsWith("/audience")) {
            topics.forWhom(words);
        } else if (scheme.endsWith("/typicalAgeRange")) {
            topics.level(Topics.INTEREST_AGE, words);
        } else if (scheme.endsWith("/LCSH")) {
            topics.subject(words, Thesaurus.LCSH);
        } else if (scheme.contains("bisac")) {
            topics.subject(words, Thesaurus.BISAC);
        } else if (scheme.contains("/genres/")) {
            topics.genre(words);
        } else if (!scheme.endsWith("/LCC") && !scheme.endsWith("/DDC") && !scheme.contains("/fiction")) {
            topics.subject(words, Thesaurus.OTHER);
        }
    }

    /** Where it can be had: what is open before what is lent; samples, covers and what is for sale are not it. */
    private List<Link> links(XmlElement entry) {
        List<Link> links = new ArrayList<>();
        for (String relation : List.of("/open-access", "/borrow", "")) {
            entry.all("link")
                    .filter(link -> link.attribute("rel").equals(ACQUISITION + relation))
                    .flatMap(link -> resolved(link, !relation.equals("/open-access")).stream())
                    .forEach(links::add);
        }
        return links.stream().distinct().toList();
    }

    private Optional<Link> resolved(XmlElement link, boolean login) {
        String address = link.attribute("href");
        try {
            String whole =
                    base.map(from -> from.resolve(address.strip()).toString()).orElse(address);
            return traits.link(whole, link.attribute("title"), login);
        } catch (IllegalArgumentException malformed) {
            return traits.link(address, link.attribute("title"), login);
        }
    }

    private static boolean leadsToIt(XmlElement link) {
        String relation = link.attribute("rel");
        return relation.startsWith(ACQUISITION) && !relation.endsWith("/sample") && !relation.endsWith("/buy");
    }
}
