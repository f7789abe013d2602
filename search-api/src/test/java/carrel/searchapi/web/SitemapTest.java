package carrel.searchapi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.searchapi.Shelf;
import carrel.searchapi.SmallCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SitemapTest {
    @Test
    void allPartsTogetherHaveEachWorkOnce() throws Exception {
        Sitemap sitemap = new Sitemap(new SmallCatalog(Shelf.series("otters", "Stream, Ivy", 7)), 3);

        assertEquals(3, sitemap.parts());
        assertEquals(List.of("/works/otters-1", "/works/otters-2", "/works/otters-3"), sitemap.part(1));
        assertEquals(List.of("/works/otters-7"), sitemap.part(3));
        assertEquals(List.of(), sitemap.part(4));
    }

    @Test
    void aFullPartNeedsNoEmptyOneAfterIt() throws Exception {
        Sitemap sitemap = new Sitemap(new SmallCatalog(Shelf.series("otters", "Stream, Ivy", 6)), 3);

        assertEquals(2, sitemap.parts());
    }

    @Test
    void anEmptyLibraryHasOneEmptyPart() throws Exception {
        Sitemap sitemap = new Sitemap(new SmallCatalog(List.of()), 3);

        assertEquals(1, sitemap.parts());
        assertEquals(List.of(), sitemap.part(1));
    }
}
