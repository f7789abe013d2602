package carrel.indexer.mapping.feeds;

import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.indexer.mapping.SourceTraits;
import java.util.Optional;
import java.util.stream.Stream;

/** Which part of an item in Bibliotheca's cloudLibrary becomes which part of a resource. */
public final class BibliothecaRules implements FeedRules<XmlElement> {
    private final SourceTraits traits;

    public BibliothecaRules(SourceTraits traits) {
        this.traits = traits;
    }

    @Override
    public Optional<String> number(XmlElement item) {
        return item.first("ItemId");
    }

    @Override
    public Optional<String> objection(XmlElement item) {
        return item.first("Title").isPresent()
                ? Optional.empty()
                : Optional.of("no title: an item of cloudLibrary has a <Title>, but this one has none");
    }

    @Override
    public Resource resource(XmlElement item, Origin origin) {
        Credits credits = new Credits();
        each(item, "Authors", ";").forEach(name -> credits.add(name, Credits.AUTHOR));
        each(item, "Narrators", ";").forEach(name -> credits.add(name, "narrator"));
        Topics topics = new Topics();
        each(item, "Genre", ",").forEach(genre -> topics.subject(genre, Thesaurus.BISAC));
        ResourceBuilder resource = Resource.of(
                        origin,
                        Facts.titles(
                                item.first("Title").orElse(""),
                                item.first("SubTitle").orElse(""),
                                Stream.empty()))
                .contributors(credits.list())
                .format(traits.format()
                        .orElseGet(() -> Facts.digitalForm(item.texts("BookFormat")
                                .map(form -> form.equalsIgnoreCase("MP3") ? "audio/mpeg" : form))))
                .languages(Facts.languages(item.texts("Language")))
                .publication(Facts.publication(
                        item.first("Publisher").orElse(""),
                        item.first("PubYear").or(() -> item.first("PubDate")).orElse(""),
                        item.first("Edition").orElse(""),
                        item.first("NumberOfPages")
                                .map(pages -> pages + " pages")
                                .orElse("")))
                .annotation(Facts.summary(item.first("Description").orElse("")))
                .identifiers(Facts.identifiers(Stream.concat(item.texts("ISBN13"), item.texts("ISBN"))))
                .links(
                        item
                                .first("BookLinkURL")
                                .flatMap(address -> traits.link(Markup.words(address), "", false))
                                .stream()
                                .toList());
        topics.into(resource);
        return resource.build();
    }

    private static Stream<String> each(XmlElement item, String name, String between) {
        return item.texts(name)
                .flatMap(all -> Stream.of(Markup.words(all).split(between)))
                .map(String::strip)
                .filter(one -> !one.isEmpty());
    }
}
