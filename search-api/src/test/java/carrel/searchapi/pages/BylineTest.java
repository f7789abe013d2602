package carrel.searchapi.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.searchapi.answers.Credit;
import carrel.searchapi.wording.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class BylineTest {
    @Test
    void oneNameForWordsAndPicturesIsSaidOnce() {
        assertEquals(
                "words and pictures by Maurice Sendak",
                said(
                        new Credit("Sendak, Maurice", "author", true),
                        new Credit("Sendak, Maurice", "illustrator", false)));
        assertEquals("words and pictures by Aliki", said(new Credit("Aliki", "author, illustrator", true)));
    }

    @Test
    void everybodyIsSaidByWhatTheyDid() {
        assertEquals(
                "by Mary Pope Osborne / pictures by Sal Murdocca",
                said(
                        new Credit("Osborne, Mary Pope", "author", true),
                        new Credit("Murdocca, Sal", "illustrator", false)));
        assertEquals("written and read by Neil Gaiman", said(new Credit("Gaiman, Neil", "author, narrator", true)));
        assertEquals("music by Clara Schumann", said(new Credit("Schumann, Clara", "composer", true)));
    }

    private static String said(Credit... credits) {
        return Byline.of(List.of(credits)).stream()
                .map(byline -> Words.english().label("by", byline.lead(), byline.lead() + ":") + " "
                        + byline.makers().stream().map(Byline.Maker::said).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" / "));
    }
}
