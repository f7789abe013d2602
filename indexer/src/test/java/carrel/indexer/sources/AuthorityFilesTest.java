package carrel.indexer.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.subjects.Authorities;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityFilesTest {
    private static final String MARC = """
            <?xml version="1.0" encoding="UTF-8"?>
            <collection xmlns="http://www.loc.gov/MARC21/slim">
            <record><leader>00000nz  a2200000n  4500</leader>
            <controlfield tag="001">mg1</controlfield>
            <datafield tag="150" ind1=" " ind2=" "><subfield code="a">Automobiles</subfield></datafield>
            <datafield tag="450" ind1=" " ind2=" "><subfield code="a">Cars</subfield></datafield>
            <datafield tag="550" ind1=" " ind2=" "><subfield code="w">g</subfield><subfield code="a">Vehicles</subfield></datafield>
            <datafield tag="550" ind1=" " ind2=" "><subfield code="a">Roads</subfield></datafield>
            </record>
            </collection>
            """;

    @TempDir
    private Path folder = Path.of("");

    private Authorities read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return AuthorityFiles.read(List.of(new SourceFile(file, name)));
    }

    private static List<String> leadIns(Authorities authorities, String heading) {
        return authorities.leadIns(SubjectHeading.parse(heading, Thesaurus.LCSH).orElseThrow());
    }

    @Test
    void marcAuthoritiesGiveSeeFromAndBroaderAndNotRelated() throws IOException {
        assertEquals(List.of("Cars", "Vehicles"), leadIns(read("own.xml", MARC), "Automobiles"));
    }

    @Test
    void triplesAreReadToo() throws IOException {
        Authorities own = read("own.nt", """
                <t:1> <http://www.w3.org/2004/02/skos/core#prefLabel> "Automobiles"@en .
                <t:1> <http://www.w3.org/2004/02/skos/core#altLabel> "Cars"@en .
                """);

        assertEquals(List.of("Cars"), leadIns(own, "Automobiles"));
    }

    @Test
    void whatIsNoAuthorityFileIsRefusedByName() {
        IOException refused = assertThrows(IOException.class, () -> read("shopping.txt", "milk\nbread\n"));

        assertTrue(String.valueOf(refused.getMessage()).contains("shopping.txt"));
    }
}
