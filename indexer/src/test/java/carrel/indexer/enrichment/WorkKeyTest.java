package carrel.indexer.enrichment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import carrel.catalog.Contributor;
import carrel.catalog.Format;
import carrel.catalog.Identifiers;
import carrel.catalog.Origin;
import carrel.catalog.Publication;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.catalog.TextPage;
import carrel.catalog.Titles;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which editions are one work, and which never are. */
class WorkKeyTest {
    private static final Resource HOLES =
            by("Sachar, Louis", Titles.of("Holes")).build();

    @Test
    void aTranslationIsTheWorkThatItsUniformTitleNames() {
        Titles translated = new Titles("Hoyos", "", "Holes", List.of(), 0);

        assertEquals(
                key(HOLES),
                key(by("Sachar, Louis", translated).languages(List.of("spa")).build()));
    }

    @Test
    void theCarrierMakesNoOtherWork() {
        for (Format format : List.of(Format.LARGE_PRINT, Format.EBOOK, Format.AUDIOBOOK, Format.EAUDIOBOOK)) {
            assertEquals(key(HOLES), key(HOLES.with().format(format).build()), format.label());
        }
    }

    @Test
    void articlesAndAccentsMakeNoOtherWork() {
        Titles sorted = new Titles("The cat in the hat", "", "", List.of(), 4);

        assertEquals(
                key(by("Seuss, Dr.", sorted).build()),
                key(by("Seuss, Dr.", Titles.of("Cat in the Hat")).build()));
    }

    @Test
    void aFilmOrAnAdaptationIsAnotherWork() {
        Publication abridged = new Publication("", OptionalInt.empty(), "Abridged edition", "");

        assertNotEquals(key(HOLES), key(HOLES.with().format(Format.VIDEO).build()));
        assertNotEquals(
                key(HOLES), key(HOLES.with().genres(List.of("Graphic novels")).build()));
        assertNotEquals(key(HOLES), key(HOLES.with().publication(abridged).build()));
    }

    @Test
    void anUnabridgedRecordingIsTheWork() {
        Publication unabridged = new Publication("", OptionalInt.empty(), "Unabridged edition", "");

        assertEquals(key(HOLES), key(HOLES.with().publication(unabridged).build()));
    }

    @Test
    void twoAuthorsOfOneTitleAreTwoWorks() {
        assertNotEquals(
                key(by("Simon, Seymour", Titles.of("Sharks")).build()),
                key(by("Gibbons, Gail", Titles.of("Sharks")).build()));
    }

    @Test
    void volumesAreWorksOfTheirOwn() {
        assertNotEquals(
                key(by("Kibuishi, Kazu", Titles.of("Amulet. 1, The stonekeeper"))
                        .build()),
                key(by("Kibuishi, Kazu", Titles.of("Amulet. 2, The stonekeeper's curse"))
                        .build()));
    }

    @Test
    void withoutAnAuthorThePublisherAndTheYearMustAgree() {
        Resource report = Resource.of(new Origin("a", "1"), Titles.of("Annual report"))
                .publication(new Publication("Park Service", OptionalInt.of(1990), "", ""))
                .build();
        Resource later = report.with()
                .publication(new Publication("Park Service", OptionalInt.of(1991), "", ""))
                .build();

        assertNotEquals(key(report), key(later));
    }

    @Test
    void theFullTextOfABookJoinsItsRecord() {
        Resource text = document("The chapters of a long book. ".repeat(2_000));

        assertEquals(key(HOLES), key(text));
    }

    @Test
    void aDocumentThatNamesItsIsbnJoinsTheRecordOfThatBook() {
        Identifiers number = new Identifiers(List.of("9780306406157"), List.of(), List.of());
        Resource book = WorkKey.enrich(HOLES.with().identifiers(number).build());
        Resource text = WorkKey.enrich(document("A few pages.")
                .with()
                .contributors(List.of())
                .identifiers(number)
                .build());
        Resource guide = WorkKey.enrich(
                text.with().titles(Titles.of("Holes: a study guide")).build());

        assertEquals(
                book.workKey(), WorkKey.join(text, List.of(book)).getFirst().workKey());
        assertNotEquals(
                book.workKey(), WorkKey.join(guide, List.of(book)).getFirst().workKey());
    }

    @Test
    void aHandoutOfOneTitleAndAuthorIsAWorkOfItsOwn() {
        assertNotEquals(key(HOLES), key(document("A text of one page for grade 4.")));
    }

    private static Resource document(String text) {
        return HOLES.with()
                .origin(new Origin("documents", "holes.pdf"))
                .format(Format.DOCUMENT)
                .text(List.of(new TextPage(OptionalInt.of(1), text)))
                .build();
    }

    @Test
    void aFullerFormOfANameMakesNoOtherWork() {
        assertEquals(
                key(by("Wells, H. G. (Herbert George)", Titles.of("The war of the worlds"))
                        .build()),
                key(by("Wells, H.G.", Titles.of("The war of the worlds")).build()));
    }

    @Test
    void aTitleListsSurnameJoinsTheBookOfTheSameIsbn() {
        Resource book = WorkKey.enrich(by("Sachar, Louis", Titles.of("Holes")).build());
        Resource listed =
                WorkKey.enrich(by("Sachar", Titles.of("Holes: a novel")).build());

        assertEquals(
                book.workKey(), WorkKey.join(listed, List.of(book)).getFirst().workKey());
        assertEquals(
                book.workKey(), WorkKey.join(book, List.of(listed)).getLast().workKey());
    }

    @Test
    void anIsbnOfAWholeSetJoinsNeitherVolumesNorAdaptations() {
        Resource one = WorkKey.enrich(by("Kibuishi, Kazu", Titles.of("Amulet")).build());
        Resource two =
                WorkKey.enrich(by("Kibuishi, Kazu", Titles.of("Amulet 2")).build());
        Resource drawn = WorkKey.enrich(by("Kibuishi", Titles.of("Amulet"))
                .genres(List.of("Graphic novels"))
                .build());

        assertEquals(two.workKey(), WorkKey.join(two, List.of(one)).getFirst().workKey());
        assertEquals(
                drawn.workKey(), WorkKey.join(drawn, List.of(one)).getFirst().workKey());
    }

    private static String key(Resource resource) {
        return WorkKey.enrich(resource).workKey();
    }

    private static ResourceBuilder by(String author, Titles titles) {
        return Resource.of(new Origin("a.mrc", titles.proper()), titles)
                .format(Format.BOOK)
                .contributors(List.of(new Contributor(author, "author", true)));
    }
}
