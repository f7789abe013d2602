package carrel.indexer.mapping.feeds;

import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.Annotation;
import carrel.catalog.Format;
import carrel.catalog.Link;
import carrel.catalog.Origin;
import carrel.catalog.Publication;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.catalog.SeriesEntry;
import carrel.catalog.Titles;
import carrel.indexer.mapping.SourceTraits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which column of a school's own list becomes which part of a resource: cameras and robots with their copies, a small
 * collection, sets for book clubs, an A–Z list of databases.
 */
public final class ListRules implements FeedRules<Map<String, String>> {
    private final ListLayout layout;
    private final SourceTraits traits;

    public ListRules(ListLayout layout, SourceTraits traits) {
        this.layout = layout;
        this.traits = traits;
    }

    @Override
    public Optional<String> number(Map<String, String> row) {
        return Stream.of(ListColumn.ID, ListColumn.BARCODE, ListColumn.ISBN, ListColumn.ADDRESS)
                .map(column -> layout.cell(row, column))
                .filter(number -> !number.isEmpty())
                .findFirst();
    }

    @Override
    public boolean isGone(Map<String, String> row) {
        return isYes(layout.cell(row, ListColumn.HIDDEN));
    }

    private static boolean isYes(String cell) {
        return cell.matches("(?i)1|y|yes|true|x|hidden|hide");
    }

    @Override
    public Optional<String> objection(Map<String, String> row) {
        return layout.cell(row, ListColumn.TITLE).isEmpty()
                ? Optional.of(
                        "no title: the column \"" + layout.names().get(ListColumn.TITLE) + "\" is empty in this row")
                : Optional.empty();
    }

    @Override
    public Resource resource(Map<String, String> row, Origin origin) {
        Format format = ListForm.of(row, layout, traits);
        ResourceBuilder resource = Resource.of(origin, titles(row))
                .contributors(credits(row).list())
                .format(format)
                .languages(Facts.languages(Stream.of(layout.cell(row, ListColumn.LANGUAGE))))
                .publication(publication(row))
                .series(series(row))
                .annotation(annotation(row))
                .identifiers(Facts.identifiers(
                        Stream.of(layout.cell(row, ListColumn.ISBN), layout.cell(row, ListColumn.ISSN))))
                .callNumbers(Stream.of(layout.cell(row, ListColumn.CALL_NUMBER))
                        .filter(mark -> !mark.isEmpty())
                        .toList())
                .holdings(ListCopies.of(row, layout, traits.building(), format))
                .links(link(row, format).stream().toList());
        topics(row, format).into(resource);
        return resource.build();
    }

    /** A camera's model belongs to its name: readers ask for either. */
    private Titles titles(Map<String, String> row) {
        String title = layout.cell(row, ListColumn.TITLE);
        String made = (layout.cell(row, ListColumn.MAKER) + " " + layout.cell(row, ListColumn.MODEL)).strip();
        boolean model = !layout.cell(row, ListColumn.MODEL).isEmpty() && !title.contains(made);
        String rest =
                layout.cell(row, ListColumn.SUBTITLE).isEmpty() && model ? made : layout.cell(row, ListColumn.SUBTITLE);
        return Facts.titles(title, rest, parts(row, ListColumn.ALTERNATIVE, "[;|/]"));
    }

    private Credits credits(Map<String, String> row) {
        Credits credits = new Credits();
        parts(row, ListColumn.AUTHOR, "[;|]| & | and ").forEach(name -> credits.add(name, Credits.AUTHOR));
        parts(row, ListColumn.ILLUSTRATOR, "[;|]| & | and ").forEach(name -> credits.add(name, "illustrator"));
        return credits;
    }

    private Publication publication(Map<String, String> row) {
        String publisher = layout.cell(row, ListColumn.PUBLISHER);
        return Facts.publication(
                publisher.isEmpty() ? layout.cell(row, ListColumn.MAKER) : publisher,
                layout.cell(row, ListColumn.YEAR),
                layout.cell(row, ListColumn.EDITION),
                "");
    }

    private List<SeriesEntry> series(Map<String, String> row) {
        String name = Markup.words(layout.cell(row, ListColumn.SERIES));
        return name.isEmpty() ? List.of() : List.of(new SeriesEntry(name, layout.cell(row, ListColumn.NUMBER)));
    }

    private Annotation annotation(Map<String, String> row) {
        List<String> notes = Stream.of(Markup.words(layout.cell(row, ListColumn.NOTES)))
                .filter(note -> !note.isEmpty())
                .toList();
        return new Annotation(Markup.words(layout.cell(row, ListColumn.SUMMARY)), List.of(), notes, List.of());
    }

    private Optional<Link> link(Map<String, String> row, Format format) {
        String login = layout.cell(row, ListColumn.PROXY);
        boolean through = login.isEmpty() ? format == Format.DATABASE && !layout.has(ListColumn.PROXY) : isYes(login);
        return traits.link(layout.cell(row, ListColumn.ADDRESS), "", through);
    }

    private Topics topics(Map<String, String> row, Format format) {
        Topics topics = new Topics();
        // Headings may hold commas ("Parks, Rosa"), names of databases' subjects do not.
        String between = format == Format.DATABASE ? "[;|]|, " : "[;|]";
        parts(row, ListColumn.SUBJECTS, between).forEach(subject -> topics.subject(subject, Thesaurus.LOCAL));
        parts(row, ListColumn.KEYWORDS, "[;|,]").forEach(word -> topics.subject(word, Thesaurus.LOCAL));
        parts(row, ListColumn.GENRE, "[;|,]").forEach(topics::genre);
        topics.level(Topics.INTEREST_GRADE, layout.cell(row, ListColumn.GRADES));
        topics.level(Topics.READING_GRADE, layout.cell(row, ListColumn.READING_GRADE));
        String lexile = layout.cell(row, ListColumn.LEXILE);
        topics.level(Topics.LEXILE, lexile.matches("[0-9]+") ? lexile + "L" : lexile);
        return topics.forWhom(layout.cell(row, ListColumn.AUDIENCE));
    }

    private Stream<String> parts(Map<String, String> row, ListColumn column, String between) {
        return Stream.of(layout.cell(row, column).split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }
}
