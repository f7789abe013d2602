package carrel.searchapi.pages;

import carrel.catalog.ShelfMap;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The library's drawing of its room. It is a picture: nothing in it runs, and it loads nothing. */
public final class RoomDrawing {
    /** Where pages find it; behind a # stands the spot to show. */
    public static final String ADDRESS = "/room.svg";

    private static final String PICTURE_ALONE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final ShelfMap shelves;

    public RoomDrawing(ShelfMap shelves) {
        this.shelves = shelves;
    }

    /** The drawing, as it lies in the file now. */
    public void show(Context http) throws IOException {
        Path file = shelves.drawing().filter(Files::isReadable).orElseThrow(NotFoundResponse::new);
        http.header("Content-Security-Policy", PICTURE_ALONE)
                .contentType("image/svg+xml")
                .result(Files.readAllBytes(file));
    }
}
