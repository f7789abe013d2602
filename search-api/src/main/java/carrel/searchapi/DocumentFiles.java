package carrel.searchapi;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files of indexed documents, opened to readers. Only what the index names as a document is ever opened, so no
 * address reaches another file of the computer.
 */
final class DocumentFiles {
    /** What a browser shows by itself. All else is offered for keeping. */
    private static final Map<String, String> SHOWN = Map.of(
            "pdf", "application/pdf",
            "txt", "text/plain;charset=utf-8",
            "html", "text/html",
            "htm", "text/html",
            "xhtml", "application/xhtml+xml");

    private static final Map<String, String> KEPT = Map.of(
            "epub", "application/epub+zip",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt", "application/vnd.oasis.opendocument.text");

    /** A document is not ours: no script of it runs, it fetches nothing, and it has no origin to act from. */
    private static final String SANDBOX =
            "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** Browsers show PDF through a viewer of their own, which a sandbox would keep from starting. */
    private static final String VIEWER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline';"
            + " img-src 'self' data:; frame-ancestors 'none'";

    private final CatalogSearcher catalog;

    DocumentFiles(CatalogSearcher catalog) {
        this.catalog = catalog;
    }

    void open(Context http) throws IOException {
        Path file = file(http.pathParam("id"), http.pathParam("name")).orElseThrow(NotFoundResponse::new);
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String shown = SHOWN.getOrDefault(extension, "");
        String type = shown.isEmpty() ? KEPT.getOrDefault(extension, "application/octet-stream") : shown;
        http.header("Content-Security-Policy", extension.equals("pdf") ? VIEWER : SANDBOX)
                .header(
                        "Content-Disposition",
                        (shown.isEmpty() ? "attachment" : "inline") + "; filename*=UTF-8''" + escaped(name));
        http.writeSeekableStream(Files.newInputStream(file), type, Files.size(file));
    }

    private Optional<Path> file(String work, String name) throws IOException {
        return catalog.work(work).map(Work::editions).stream()
                .flatMap(List::stream)
                .filter(edition -> edition.origin().controlNumber().equals(name))
                .flatMap(edition -> edition.file().stream())
                .filter(Files::isReadable)
                .findFirst();
    }

    private static String escaped(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
