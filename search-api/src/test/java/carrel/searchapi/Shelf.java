package carrel.searchapi;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.LevelRange;
import carrel.analyzers.levels.LevelSource;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.Lexile;
import carrel.analyzers.levels.Readability;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.Annotation;
import carrel.catalog.Contributor;
import carrel.catalog.Format;
import carrel.catalog.Holding;
import carrel.catalog.Link;
import carrel.catalog.Origin;
import carrel.catalog.Publication;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.catalog.SeriesEntry;
import carrel.catalog.TextPage;
import carrel.catalog.Titles;
import carrel.catalog.Work;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up books for tests; whoever needs a book with some quirk adds it here by its quirk's name. */
public final class Shelf {
    private Shelf() {}

    /** Three editions in two languages, copies in and out, a link. */
    public static Work frogs() {
        Resource print = book("frogs-1", "Frogs of the pond", "Marsh, Lily")
                .contributors(List.of(
                        new Contributor("Marsh, Lily", "author", true),
                        new Contributor("Reed, Tom", "illustrator", false)))
                .publication(new Publication("Pond Press", OptionalInt.of(2015), "First edition", "32 pages"))
                .subjects(headings("Frogs -- Juvenile literature", "Ponds -- Juvenile literature"))
                .genres(List.of("Informational works"))
                .series(List.of(new SeriesEntry("Pond life", "1")))
                .annotation(new Annotation(
                        "Meet the frogs that live beside the water.",
                        List.of("Tadpoles", "Leaping"),
                        List.of("Includes an index"),
                        List.of("Golden Lily Pad, 2016")))
                .holdings(List.of(
                        copy("Maple Elementary", "597.8 MAR", Holding.Status.AVAILABLE),
                        copy("Cedar Middle School", "597.8 MAR", Holding.Status.ON_LOAN)))
                .build();
        Resource spanish = book("frogs-2", "Ranas del estanque", "Marsh, Lily")
                .languages(List.of("spa"))
                .subjects(print.subjects())
                .holdings(List.of(copy("Maple Elementary", "SP 597.8 MAR", Holding.Status.ON_LOAN)))
                .build();
        Resource ebook = book("frogs-3", "Frogs of the pond", "Marsh, Lily")
                .format(Format.EBOOK)
                .links(Link.to("https://books.example.org/frogs", "", true).stream()
                        .toList())
                .build();
        return new Work("frogs-of-the-pond--marsh-lily", List.of(print, spanish, ebook));
    }

    /** A plain book. */
    public static Work toads() {
        return one(book("toads-1", "Toads at night", "Brown, Ada")
                .publication(new Publication("Hill House", OptionalInt.of(1998), "", ""))
                .subjects(headings("Toads -- Juvenile literature", "Ponds -- Juvenile literature"))
                .genres(List.of("Informational works"))
                .holdings(List.of(copy("Maple Elementary", "597.8 BRO", Holding.Status.ON_LOAN))));
    }

    /** Markup in every text that a record can bring. */
    public static Work hostile() {
        String markup = "<script>alert('x')</script>";
        return one(book("hostile-1", markup + "\"quoted\" & more", markup)
                .subjects(headings(markup))
                .genres(List.of(markup))
                .series(List.of(new SeriesEntry(markup, "\"><img src=x onerror=alert(1)>")))
                .annotation(new Annotation(markup, List.of(markup), List.of(markup), List.of(markup)))
                .publication(new Publication(markup, OptionalInt.of(2001), markup, markup))
                .holdings(List.of(copy(markup, markup, Holding.Status.AVAILABLE)))
                .links(Link.to("https://example.org/?a=1&b=%22%3E", markup, true).stream()
                        .toList()));
    }

    /** A database with a way in. */
    public static Work database(String name) {
        return one(book(name, name, "House of Facts")
                .format(Format.DATABASE)
                .links(Link.to("https://databases.example.org/", "", true).stream()
                        .toList()));
    }

    /** A book whose record says all that records say about level. */
    static Work levelled() {
        LevelSource source = new LevelSource("MARC 521", "Reeds", Optional.empty());
        LevelRange grades = LevelRange.of(2, 4.5);
        return one(book("levels-1", "Reeds by the pond", "Wren, Kit")
                .subjects(headings("Ponds -- Juvenile literature"))
                .levels(List.of(
                        new LevelStatement.ReadingGrade(grades, source),
                        new LevelStatement.InterestGrade(LevelRange.from(3), source),
                        new LevelStatement.InterestAge(LevelRange.of(8), source),
                        new LevelStatement.LexileMeasure(
                                Lexile.parse("640L").orElseThrow(),
                                Lexile.parse("640L").orElseThrow(),
                                source),
                        new LevelStatement.ReadingProgram(
                                LevelStatement.ReadingProgram.Program.ACCELERATED_READER,
                                "Accelerated Reader",
                                OptionalDouble.of(3.1),
                                OptionalDouble.of(2),
                                Optional.of("LG"),
                                Optional.empty(),
                                source),
                        new LevelStatement.BookBand(LevelStatement.BookBand.Ladder.FOUNTAS_PINNELL, "M", "M", source),
                        new LevelStatement.ContentRating("PG", source),
                        new LevelStatement.Uncertain(new LevelStatement.Atos(3.2, source), source)))
                .computedLevel(
                        new Readability.Estimated(2.1, 3.4, 4.9, List.of("A sentence has 8.0 words on average."))));
    }

    /** A document without a link, whose words stand in its text alone. */
    public static Work document() {
        return one(book("document-1", "Life in the marsh", "Wren, Kit")
                .format(Format.DOCUMENT)
                .text(List.of(
                        new TextPage(OptionalInt.of(1), "Reeds grow here."),
                        new TextPage(OptionalInt.of(2), "A bittern booms <at> dusk."))));
    }

    /** Books of one series by one author, in order. */
    public static List<Work> series(String name, String author, int books) {
        return IntStream.rangeClosed(1, books)
                .mapToObj(number -> one(book(name + "-" + number, name + " " + number, author)
                        .series(List.of(new SeriesEntry(name, Integer.toString(number))))
                        .subjects(headings("Ponds -- Juvenile literature"))))
                .toList();
    }

    /** By as many authors, all about the same two topics. */
    public static List<Work> dragons(int books) {
        return IntStream.range(0, books)
                .mapToObj(n -> about("dragons-" + n, "Author " + n, "Dragons", "Friendship"))
                .toList();
    }

    /** A book about something, one of many. */
    public static Work about(String id, String author, String... headings) {
        return one(book(id, "About " + id, author).subjects(headings(headings)));
    }

    /** A book of that title about something. */
    public static Work titled(String id, String title, String author, String... headings) {
        return one(book(id, title, author).subjects(headings(headings)));
    }

    /** A record that says nothing of what the book is about. The series may be empty. */
    public static Work bare(String id, String author, String series, String number) {
        ResourceBuilder book = book(id, "Bare " + id, author);
        return one(series.isEmpty() ? book : book.series(List.of(new SeriesEntry(series, number))));
    }

    /** A book in Spanish about something. */
    public static Work spanish(String id, String author, String... headings) {
        return one(book(id, "Libro " + id, author).languages(List.of("spa")).subjects(headings(headings)));
    }

    /** A book about something, for readers of an age. */
    public static Work forAudience(Audience audience, String id, String author, String... headings) {
        return one(book(id, "About " + id, author).audiences(Set.of(audience)).subjects(headings(headings)));
    }

    /** The same book for readers of those ages alone. */
    public static Work forReaders(Set<Audience> audiences, Work work) {
        return new Work(
                work.id(), List.of(work.main().with().audiences(audiences).build()));
    }

    /** The same book with copies. */
    public static Work held(Work work, Holding.Status... copies) {
        List<Holding> holdings = Stream.of(copies)
                .map(status -> copy("Maple Elementary", "E", status))
                .toList();
        return new Work(work.id(), List.of(work.main().with().holdings(holdings).build()));
    }

    /** Everything above. */
    public static SmallCatalog catalog() {
        return new SmallCatalog(
                Stream.concat(Stream.of(frogs(), toads(), hostile()), series("Otter tales", "Stream, Ivy", 5).stream())
                        .toList());
    }

    /** Enough of everything for pages to show all that they can. */
    static SmallCatalog ofEverything() {
        List<Work> many = IntStream.range(0, 30)
                .mapToObj(n -> about("many-" + n, "Writer, W.", "Ponds", "Dragons"))
                .toList();
        return new SmallCatalog(Stream.of(
                        List.of(frogs(), toads(), hostile(), document(), levelled()),
                        series("Otter tales", "Stream, Ivy", 5),
                        many)
                .flatMap(List::stream)
                .toList());
    }

    static ResourceBuilder book(String id, String title, String author) {
        return Resource.of(new Origin("shelf", id), Titles.of(title))
                .format(Format.BOOK)
                .languages(List.of("eng"))
                .audiences(Set.of(Audience.PRIMARY))
                .contributors(List.of(new Contributor(author, "author", true)));
    }

    static Work one(ResourceBuilder book) {
        Resource edition = book.build();
        return new Work(edition.origin().controlNumber(), List.of(edition));
    }

    static List<SubjectHeading> headings(String... written) {
        return Stream.of(written)
                .map(heading -> SubjectHeading.parse(heading, Thesaurus.LCSH))
                .flatMap(Optional::stream)
                .toList();
    }

    static Holding copy(String building, String callNumber, Holding.Status status) {
        return new Holding(building, "Nonfiction", callNumber, "", status, "");
    }
}
