package carrel.searchapi;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the API for other programs; written by hand, and held to the routes by tests. */
final class OpenApiDocument {
    private final byte[] document;

    OpenApiDocument() {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream("/carrel/searchapi/openapi.json")) {
            if (file == null) {
                throw new IllegalStateException("openapi.json is missing from this build");
            }
            document = file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void show(Context http) {
        http.contentType(ContentType.APPLICATION_JSON).result(document);
    }
}
