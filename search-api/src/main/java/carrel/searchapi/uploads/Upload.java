package carrel.searchapi.uploads;

import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.wording.Saying;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file in a form that was sent: in memory alone, for as long as its request. */
public final class Upload {
    /** A school book with its pictures. */
    public static final int BYTES_MAX = 16 << 20;

    /** What the form has beside the file: a pasted text, and the marks between the parts. */
    private static final int BESIDE_BYTES_MAX = 4 << 20;

    private static final String FIELD = "file";

    private Upload() {}

    /** Holds forms in memory whole, so that no file of a reader ever lies on the disk. */
    public static void keptInMemory(JavalinConfig config) {
        int formMax = BYTES_MAX + BESIDE_BYTES_MAX;
        config.jetty.multipartConfig.maxInMemoryFileSize(formMax, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(formMax, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(formMax, SizeUnit.BYTES);
    }

    /** Whether the request is a form that may have a file. */
    public static boolean isIn(Context http) {
        return http.isMultipartFormData();
    }

    /**
     * The file, if one was chosen.
     *
     * @throws ContentTooLargeResponse for a form over the limits, or one that does not say how long it is
     */
    public static Optional<UploadedFile> of(Context http) {
        if (!isIn(http)) {
            return Optional.empty();
        }
        long length = http.req().getContentLengthLong();
        if (length < 0 || length > BYTES_MAX + BESIDE_BYTES_MAX) {
            throw new ContentTooLargeResponse();
        }
        Optional<UploadedFile> file = file(http).filter(sent -> sent.size() > 0);
        if (file.isPresent() && file.get().size() > BYTES_MAX) {
            throw new ContentTooLargeResponse();
        }
        return file;
    }

    private static Optional<UploadedFile> file(Context http) {
        try {
            return Optional.ofNullable(http.uploadedFile(FIELD));
        } catch (Exception broken) {
            // Jetty has an exception of its own for each way in which a form can be broken, some of them checked.
            Parameters parameters = new Parameters(Map.of(), List.of());
            parameters.refuse(FIELD, "a broken form", Saying.of("expected.form"), Optional.empty());
            parameters.check();
            return Optional.empty();
        }
    }
}
