package carrel.searchapi;

import carrel.searchapi.uploads.Upload;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Handler;

/**
 * Forms without a file, which anybody may send: short, since each fills memory while it comes, and here whole before their
 * work is queued for, so that nobody waits for another's slow line.
 */
final class ShortForm {
    /** A passage of 20,000 letters, each of them written as nine characters, and the fields beside it. */
    static final int BYTES_MAX = 256 * 1024;

    private ShortForm() {}

    /**
     * The handler behind the form's arrival.
     *
     * @throws ContentTooLargeResponse when answering, for a form over the limit, or one in parts, which Jetty would take for
     *     a file
     */
    static Handler before(Handler handler) {
        return http -> {
            if (http.req().getContentLengthLong() > BYTES_MAX || Upload.isIn(http)) {
                throw new ContentTooLargeResponse();
            }
            // One that comes in chunks does not say how long it is; HttpSettings bounds what is read of it.
            if (http.bodyAsBytes().length > BYTES_MAX) {
                throw new ContentTooLargeResponse();
            }
            handler.handle(http);
        };
    }
}
