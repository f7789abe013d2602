package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.ShelfMap;
import carrel.catalog.ShelfMap.Stretch;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where in the room a copy stands, in words and on the library's drawing. */
final class RoomTest {
    @TempDir
    Path folder;

    @Test
    void aWorkSaysWhereInTheRoomItsCopiesStand() throws Exception {
        Path drawing = Files.writeString(folder.resolve("room.svg"), "<svg><script>alert(1)</script></svg>");
        Stretch everything = new Stretch("the <red> shelves", Optional.empty(), "0", "z", Optional.of("red"));
        try (Front front = Front.over(Shelf.catalog(), new ShelfMap(List.of(everything), Optional.of(drawing)))) {
            String page = front.get("/works/" + Shelf.frogs().id()).body();
            assertTrue(page.contains("Look here: <bdi>the &lt;red&gt; shelves</bdi>"), page);
            assertTrue(page.contains("src=\"/room.svg#red\""), page);

            HttpResponse<String> room = front.get("/room.svg");
            assertEquals(
                    "image/svg+xml", room.headers().firstValue("Content-Type").orElseThrow());
            String policy = room.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(policy.startsWith("default-src 'none'") && policy.endsWith("sandbox"), policy);
        }
    }

    @Test
    void aLibraryWithoutADrawingHasNone() throws Exception {
        try (Front front = Front.over(Shelf.catalog())) {
            assertEquals(404, front.get("/room.svg").statusCode());
        }
    }
}
