package carrel.indexer.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Titles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarcTitlesTest {
    private static Titles titles(String... lines) {
        return MarcTitles.of(Lines.book(lines)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            245 10 $aHoles /$cLouis Sachar.                           | Holes                          | ''
            245 10 $aFrogs :$btheir lives /$cA. Bell.                 | Frogs                          | their lives
            245 10 $aHarry Potter.$nBook 1,$pThe stone /$cJ.          | Harry Potter. Book 1, The stone | ''
            245 00 $aNature$h[videorecording] :$bponds.               | Nature                         | ponds
            245 10 $aDigging up T. rex /$cR. Mash.                    | Digging up T. rex              | ''
            245 10 $aWhat is a frog? /$cA. Bell.                      | What is a frog?                | ''
            245 10 $aFrogs :$b: their lives                           | Frogs                          | : their lives
            245 00 $kLetters,$f1901-1910.                             | Letters, 1901-1910             | ''
            """)
    void areFreeOfPunctuationForCatalogCards(String line, String proper, String rest) {
        Titles titles = titles(line);

        assertEquals(proper, titles.proper());
        assertEquals(rest, titles.rest());
    }

    @Test
    void aTitleInAnotherLanguageIsNoSubtitle() {
        Titles titles = titles("245 10 $aEl sapo =$bThe toad /$cA. Bell.");

        assertEquals("", titles.rest());
        assertEquals(List.of("The toad"), titles.others());
    }

    @Test
    void sortersSkipAnArticleOnlyWhereThereIsOne() {
        assertEquals("frog", titles("245 14 $aThe frog /$cA. Bell.").filing());
        assertEquals("été", titles("245 12 $aL'été /$cA. Bell.").filing());
        assertEquals("Frogs", titles("245 14 $aFrogs /$cA. Bell.").filing());
    }

    @Test
    void variantsAreListedOnceEach() {
        Titles titles = titles(
                "245 10 $aFrogs /$cA. Bell.",
                "246 3_ $aFrogs",
                "246 3_ $aFroggies.",
                "246 3_ $aFROGGIES",
                "700 12 $aBell, Ana.$tToads.",
                "740 02 $aOwls.");

        assertEquals(List.of("Froggies", "Toads", "Owls"), titles.others());
    }

    @Test
    void theOriginalScriptIsAnotherTitle() {
        Titles titles = titles(
                "245 10 $6880-01$aKashtanka /$cChekhov.",
                "880 10 $6245-01/(N$aКаштанка /$cЧехов.",
                "880 __ $6500-00/(N$aПримечание.",
                "880 10 $aWithout link /$cX.");

        assertEquals("Kashtanka", titles.proper());
        assertEquals(List.of("Каштанка"), titles.others());
    }

    @Test
    void theWorkIsNamedByItsUniformTitle() {
        assertEquals(
                "Petit prince",
                titles("240 13 $aLe petit prince.$lEnglish", "245 14 $aThe little prince.")
                        .uniform());
        assertEquals("Beowulf", titles("130 0_ $aBeowulf.", "245 10 $aBeowulf.").uniform());
    }

    @Test
    void aCollectiveTitleNamesNoWork() {
        assertEquals(
                "",
                titles("240 10 $aShort stories.$kSelections", "245 10 $aBest tales.")
                        .uniform());
        assertEquals("", titles("240 10 $aWorks.", "245 10 $aEverything.").uniform());
    }

    @Test
    void withoutA245TheNextBestFieldServes() {
        assertEquals(
                "Toad tales",
                titles("245 10 $cA. Bell.", "246 3_ $aToad tales.").proper());
        assertEquals("Iliad", titles("240 10 $aIliad.$lEnglish").proper());
    }

    @Test
    void withoutAnyTitleThereIsNone() {
        assertEquals(Optional.empty(), MarcTitles.of(Lines.book("100 1_ $aBell, Ana.", "650 _0 $aFrogs.")));
        assertTrue(MarcTitles.of(Lines.book("245 10 $a[ /")).isEmpty());
    }
}
