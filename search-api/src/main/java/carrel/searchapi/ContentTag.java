package carrel.searchapi;

import carrel.catalog.ContentHash;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Marks each answer with a tag made of its content, so that a browser that has it already is told so in a few bytes
 * (RFC 9110, 8.8.3). The tag is weak: packed or not, the content is the same.
 */
final class ContentTag {
    private static final int DIGITS = 24;

    private ContentTag() {}

    static void put(Context http) throws IOException {
        InputStream result = http.resultInputStream();
        boolean read = http.method().equals(HandlerType.GET) || http.method().equals(HandlerType.HEAD);
        if (!read || result == null || http.status() != HttpStatus.OK) {
            return;
        }
        byte[] content = result.readAllBytes();
        String tag = "W/\"" + ContentHash.of(content).substring(0, DIGITS) + "\"";
        http.header("ETag", tag);
        if (isKnown(tag, http.header("If-None-Match"))) {
            http.status(HttpStatus.NOT_MODIFIED).result(new byte[0]);
        } else {
            http.result(content);
        }
    }

    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null && Stream.of(known.split(",")).map(String::strip).anyMatch(tag::equals);
    }
}
