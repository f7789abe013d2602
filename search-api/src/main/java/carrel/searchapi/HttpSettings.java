package carrel.searchapi;

import carrel.searchapi.pages.Templates;
import carrel.searchapi.uploads.Upload;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.json.JavalinJackson3;

/** How every request is taken and every answer sent: limits, compression, and what the browser may do and keep. */
final class HttpSettings {
    /** A pasted text comes with its letters beyond ASCII written as three to nine characters each. */
    private static final long REQUEST_BYTES_MAX = 4L * LevelHandler.TEXT_BYTES_MAX;

    /** The longest query in a script of which an address writes each letter with nine characters and more. */
    private static final int ADDRESS_BYTES_MAX = 48 * 1024;

    /** A page of results, which so is sent in one piece. Jetty keeps no larger buffers for the next. */
    private static final int RESPONSE_BYTES_AT_ONCE = 64 * 1024;

    private HttpSettings() {}

    static void apply(JavalinConfig config) {
        config.jsonMapper(new JavalinJackson3(Json.MAPPER, false));
        config.fileRenderer(new Templates());
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.maxRequestSize = REQUEST_BYTES_MAX;
        config.http.responseBufferSize = RESPONSE_BYTES_AT_ONCE;
        Upload.keptInMemory(config);
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(ADDRESS_BYTES_MAX));
        config.jetty.modifyServer(GracefulStop::prepare);
        config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));
    }

    /** Sets the headers of an answer before anything is known of it. */
    static void prepare(Context http) {
        SafetyHeaders.on(http::header);
        // Copies come and go, and what a child looked for is nothing for caches that many share.
        http.header("Cache-Control", "private, no-cache").header("Vary", "Accept-Encoding, Accept-Language, Cookie");
    }
}
