package carrel.indexer.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Contributor;
import carrel.catalog.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarcContributorsTest {
    private static List<Contributor> contributors(String... lines) {
        MarcRecord record = Lines.book(lines);
        return MarcContributors.of(record, OriginalScript.of(record), Format.BOOK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 1_ $aSachar, Louis,$d1954-                         | Sachar, Louis                  | author
            100 0_ $aSeuss,$cDr.                                   | Seuss, Dr.                     | author
            100 1_ $aRowling, J. K.$q(Joanne K.),$eauthor.         | Rowling, J. K.                 | author
            700 1_ $aBlack, Holly,$eauthor,$eillustrator.          | Black, Holly                   | author, illustrator
            700 1_ $aKidd, Rod,$eill.                              | Kidd, Rod                      | illustrator
            700 1_ $aKidd, Rod,$4ill                               | Kidd, Rod                      | illustrator
            700 1_ $aKidd, Rod,$4http://id.loc.gov/relators/nrt    | Kidd, Rod                      | narrator
            700 1_ $aKidd, Rod,$ejoint author.                     | Kidd, Rod                      | author
            700 1_ $aKidd, Rod.                                    | Kidd, Rod                      | contributor
            710 2_ $aPond Club.$bYouth Section.                    | Pond Club. Youth Section       | contributor
            711 2_ $aPond Day$n(2nd :$d2001 :$cBangkok)            | Pond Day                       | contributor
            711 2_ $aPond Day (Bangkok).                           | Pond Day (Bangkok)             | contributor
            720 __ $aRod Kidd$eeditor                              | Rod Kidd                       | editor
            """)
    void haveNamesAndRolesInReadersWords(String line, String name, String role) {
        Contributor only = contributors(line).getFirst();

        assertEquals(name, only.name());
        assertEquals(role, only.role());
        assertEquals(line.startsWith("1"), only.main());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by Lucy Bell ; illustrated by Harriet Pond.              | illustrator
            written by Lucy Bell and illustrated by Harriet Pond.    | illustrator
            Lucy Bell ; Harriet Pond, illustrator.                   | illustrator
            Lucy Bell ; traducción de Harriet Pond.                  | translator
            Lucy Bell & Harriet Pond.                                | author
            Lucy Bell ; with Harriet Pond.                           | contributor
            Lucy Bell of Pondicherry.                                | contributor
            """)
    void theTitlePageTellsTheRoleThatTheNameFieldLeavesOut(String statement, String role) {
        List<Contributor> contributors =
                contributors("100 1_ $aBell, Lucy.", "245 10 $aFrogs /$c" + statement, "700 1_ $aPond, Harriet.");

        assertEquals(new Contributor("Pond, Harriet", role, false), contributors.getLast());
    }

    @Test
    void aNameIsListedOnceWithAllItsRoles() {
        assertEquals(
                List.of(new Contributor("Lobel, Arnold", "author, illustrator", true)),
                contributors("100 1_ $aLobel, Arnold.", "700 1_ $aLobel, Arnold,$eillustrator."));
    }

    @Test
    void theOriginalScriptIsANameOfItsOwn() {
        assertEquals(
                List.of(
                        new Contributor("Chekhov, Anton", "author", true),
                        new Contributor("Чехов, Антон", "author", false)),
                contributors("100 1_ $6880-01$aChekhov, Anton,$eauthor.", "880 1_ $6100-01$aЧехов, Антон,$eauthor."));
    }

    @Test
    void aNameThatLeadsToAnotherWorkHadNoHandInThisOne() {
        assertEquals(
                List.of(new Contributor("Bell, Ana", "author", true)),
                contributors("100 1_ $aBell, Ana.", "700 1_ $iSequel to:$aKidd, Rod.$tPonds."));
    }
}
