package carrel.searchapi.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Resource;
import carrel.searchapi.Shelf;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CitationFileTest {
    private static final Resource FROGS = Shelf.frogs().main();
    private static final Resource HOSTILE = Shelf.hostile().main();

    @Test
    void risBeginsWithTheTypeAndEndsEachRecord() {
        String ris = CitationFile.RIS.write(List.of(FROGS, HOSTILE));

        assertTrue(ris.startsWith("TY  - BOOK\r\n"), ris);
        assertTrue(ris.contains("\r\nAU  - Marsh, Lily\r\n"), ris);
        assertTrue(ris.contains("\r\nA3  - Reed, Tom\r\n"), ris);
        assertEquals(3, ris.split("ER  - \r\n", -1).length);
        assertTrue(ris.lines().allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*")), ris);
    }

    @Test
    void bibTexObeysNothingThatARecordBrings() {
        String bibTex = CitationFile.BIBTEX.write(List.of(FROGS, HOSTILE));

        assertTrue(bibTex.startsWith("@book{marsh2015frogs,\n  title = {{Frogs of the pond}},\n"), bibTex);
        assertTrue(bibTex.contains("\\& more"), bibTex);
        assertEquals(
                bibTex.replace("\\{", "").chars().filter(c -> c == '{').count(),
                bibTex.replace("\\}", "").chars().filter(c -> c == '}').count());
    }

    @Test
    void cslJsonIsAListOfItems() {
        JsonNode items = JsonMapper.builder().build().readTree(CitationFile.CSL_JSON.write(List.of(FROGS)));

        assertEquals("book", items.get(0).get("type").asString());
        assertEquals("Marsh", items.get(0).get("author").get(0).get("family").asString());
        assertEquals(
                2015, items.get(0).get("issued").get("date-parts").get(0).get(0).asInt());
    }

    @Test
    void otherProgramsReadTheFilesBack() throws Exception {
        List<Resource> both = List.of(FROGS, HOSTILE);

        RISLibrary ris = new RISParser().parse(new StringReader(CitationFile.RIS.write(both)));
        BibTeXDatabase bibTex = new BibTeXParser().parse(new StringReader(CitationFile.BIBTEX.write(both)));
        List<Map<String, Object>> csl =
                JsonMapper.builder().build().readValue(CitationFile.CSL_JSON.write(both), new TypeReference<>() {});

        assertEquals(2, ris.getReferences().size());
        assertEquals("Frogs of the pond", ris.getReferences().getFirst().getTitle());
        assertEquals(2, bibTex.getEntries().size());
        assertEquals(
                List.of("Frogs of the pond", HOSTILE.titles().proper()),
                csl.stream().map(item -> CSLItemData.fromJson(item).getTitle()).toList());
    }

    @Test
    void coinsIsAnOpenUrl() {
        String coins = Coins.of(FROGS);

        assertTrue(coins.startsWith("ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook"), coins);
        assertTrue(coins.contains("&rft.aulast=Marsh&rft.aufirst=Lily"), coins);
        assertFalse(Coins.of(HOSTILE).contains("<"));
    }

    @Test
    void stylesNeedNoNetworkAndGiveNoMarkup() {
        List<Citation> all = new Citations().all(FROGS);

        assertEquals(
                List.of(
                        "Marsh, Lily. Frogs of the Pond. Illustrated by Tom Reed, Pond Press, 2015. Pond Life 1.",
                        "Marsh, L. (2015). Frogs of the pond (T. Reed, Illus.). Pond Press.",
                        "Marsh, Lily. Frogs of the Pond. Illustrated by Tom Reed. Pond Life 1. Pond Press, 2015."),
                all.stream().map(Citation::text).toList());
        assertTrue(all.getFirst().parts().contains(new Citation.Part("Frogs of the Pond", true)));
        new Citations()
                .all(HOSTILE)
                .forEach(citation -> assertTrue(citation.text().contains("<script>"), citation.text()));
    }
}
