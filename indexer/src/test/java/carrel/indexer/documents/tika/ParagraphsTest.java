package carrel.indexer.documents.tika;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void aFullLineGoesOnInTheNext() {
        assertEquals(
                "Melted rock that comes out of the ground is called lava, and while it is still below we call it magma.",
                Paragraphs.of("""
                        Melted rock that comes out of the ground is called
                        lava, and while it is still below we call it
                        magma."""));
    }

    @Test
    void aDividedWordIsMadeWhole() {
        assertEquals("The volcano erupted.", Paragraphs.of("""
                        The volca-
                        no erup\u00AD
                        ted."""));
    }

    @Test
    void aHyphenBeforeACapitalStays() {
        assertEquals("Stratford-\nAvon", Paragraphs.of("Stratford-\nAvon"));
    }

    @Test
    void versesKeepTheirLines() {
        String verses = "The frog leapt in\nThe pond said plop\nthe moon looked on";

        assertEquals(verses, Paragraphs.of(verses));
    }

    @Test
    void listsKeepTheirLines() {
        String list = "active: likely to erupt again\ncrater: the hole at the top\nvent: where magma comes out";

        assertEquals(
                list + "\nand a long line that shows how wide the column is for all the others on this page.",
                Paragraphs.of(
                        list + "\nand a long line that shows how wide the column is for all the others on this page."));
    }

    @Test
    void aHeadingStaysApartFromWhatFollows() {
        String page = """
                Gentle or explosive eruptions

                Not all eruptions are alike. It depends mostly on how thick and how gassy
                the magma is, and on what lies above.""";

        assertEquals(
                "Gentle or explosive eruptions\nNot all eruptions are alike. It depends mostly on how thick and how "
                        + "gassy the magma is, and on what lies above.",
                Paragraphs.of(page));
    }

    @Test
    void widelySpacedLinesAreOneParagraph() {
        String page = """
                The outer shell of the Earth is broken into giant slabs called plates, which

                move only an inch or two a year. Most volcanoes stand along their edges, as

                Parícutin does.""";

        assertEquals(
                "The outer shell of the Earth is broken into giant slabs called plates, which move only an inch or two "
                        + "a year. Most volcanoes stand along their edges, as Parícutin does.",
                Paragraphs.of(page));
    }

    @Test
    void anAuthorsNameIsNoContinuation() {
        assertEquals(
                "Ancient Egypt: life by the Nile\nby Ada Pond",
                Paragraphs.of("Ancient Egypt: life by the Nile\nby Ada Pond"));
    }

    @Test
    void noteCallsAndControlCharactersAreNotText() {
        assertEquals("Frogs leap.", Paragraphs.of("Frogs[footnoteRef:2]\u0000 leap\u0007."));
    }
}
