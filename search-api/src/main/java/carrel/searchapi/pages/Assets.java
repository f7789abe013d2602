package carrel.searchapi.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Stylesheet, script and sign. Each one's name carries a hash of its content, so that a browser keeps it for good and
 * still has the new one after an update.
 */
public final class Assets {
    private static final String FOLDER = "/carrel/searchapi/assets/";
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml");

    private final Map<String, Asset> byHashedName = new HashMap<>();
    private final Map<String, String> hashedNames = new HashMap<>();

    private record Asset(byte[] content, String type) {}

    Assets(String... names) {
        for (String name : names) {
            byte[] content = read(name);
            int dot = name.lastIndexOf('.');
            String extension = name.substring(dot + 1);
            String hash = Long.toHexString(Picture.hash(new String(content, StandardCharsets.UTF_8)));
            String hashed = name.substring(0, dot) + "." + hash + "." + extension;
            hashedNames.put(name, hashed);
            byHashedName.put(hashed, new Asset(content, TYPES.getOrDefault(extension, "application/octet-stream")));
        }
    }

    /** What lies at an address that stays the same, and so is asked for again each time. */
    static void serveAsIs(Context http, String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        http.contentType(TYPES.getOrDefault(extension, "application/octet-stream"))
                .result(read(name));
    }

    /** Where a page finds it. */
    public String address(String name) {
        return "/assets/" + hashedNames.getOrDefault(name, name);
    }

    void serve(Context http) {
        Asset asset =
                Optional.ofNullable(byHashedName.get(http.pathParam("name"))).orElseThrow(NotFoundResponse::new);
        http.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(asset.type)
                .result(asset.content);
    }

    private static byte[] read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from this build");
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
