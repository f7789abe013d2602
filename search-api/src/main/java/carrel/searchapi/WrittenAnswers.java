package carrel.searchapi;

import carrel.catalog.lucene.Recent;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.answers.SearchAnswer;
import java.io.IOException;

/** Pages of results as JSON, kept for as long as they are true. */
final class WrittenAnswers {
    private static final long BYTES_MAX = 16_000_000;

    private final CatalogSearcher catalog;
    private volatile Kept latest = new Kept("");

    WrittenAnswers(CatalogSearcher catalog) {
        this.catalog = catalog;
    }

    byte[] to(SearchRequest request) throws IOException {
        Object circumstances = catalog.circumstances();
        Kept kept = latest;
        if (!kept.circumstances().equals(circumstances)) {
            kept = new Kept(circumstances);
            latest = kept;
        }
        // Where the circumstances change meanwhile, it is the newer answer, and kept where nobody looks any more.
        return kept.answers().answer(request, asked -> write(asked, catalog.search(asked)));
    }

    /** Without keeping it. */
    static byte[] write(SearchRequest request, SearchPage page) {
        return Json.MAPPER.writeValueAsBytes(SearchAnswer.of(request, page));
    }

    private record Kept(Object circumstances, Recent<SearchRequest, byte[]> answers) {
        Kept(Object circumstances) {
            this(circumstances, new Recent<>(BYTES_MAX, json -> json.length));
        }
    }
}
