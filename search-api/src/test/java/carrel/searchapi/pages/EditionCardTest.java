package carrel.searchapi.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.searchapi.answers.WebLink;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EditionCardTest {
    private static final WebLink FIRST = new WebLink("https://www.ponds.example/frogs", "Part 1", true);
    private static final WebLink SECOND = new WebLink("http://ponds.example/toads", "Part 2", true);

    @Test
    void aLinkAloneNeedsNoNameBesideWhatOneDoesThere() {
        assertEquals("", EditionCard.apart(FIRST, List.of(FIRST)));
    }

    @Test
    void linksThatInviteToTheSameAreToldApartByTheirLabels() {
        assertEquals("Part 2", EditionCard.apart(SECOND, List.of(FIRST, SECOND)));
    }

    @Test
    void linksWithoutLabelsOfTheirOwnAreToldApartByWhereTheyLead() {
        WebLink alike = new WebLink("https://www.a-very-long-name.example/reports/of/ponds/2026/newts", "Part 1", true);

        assertEquals("ponds.example/frogs", EditionCard.apart(FIRST, List.of(FIRST, alike)));
        assertEquals(
                "….example/reports/of/ponds/2026/newts", shortened(EditionCard.apart(alike, List.of(FIRST, alike))));
    }

    private static String shortened(String address) {
        return "…" + address.substring(address.indexOf(".example"));
    }
}
