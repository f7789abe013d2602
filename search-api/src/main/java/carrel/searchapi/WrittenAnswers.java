package carrel.searchapi;

import carrel.catalog.lucene.Recent;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.answers.SearchAnswer;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;

/** Pages of results as JSON. A catalog that keeps its answers gives the same page again, and then it is not written again. */
final class WrittenAnswers {
    private static final long BYTES_MAX = 16_000_000;

    private final Recent<Shown, byte[]> latest = new Recent<>(BYTES_MAX, json -> json.length);

    byte[] of(SearchRequest request, SearchPage page) throws IOException {
        return latest.answer(new Shown(request, new WeakReference<>(page)), shown -> write(request, page));
    }

    /** Without keeping it. */
    static byte[] write(SearchRequest request, SearchPage page) {
        return Json.MAPPER.writeValueAsBytes(SearchAnswer.of(request, page));
    }

    /**
     * Equal only to the very same page: to compare two would mean to read all that is on them.
     *
     * @param page whether it is kept is for the catalog to say
     */
    private record Shown(SearchRequest request, Reference<SearchPage> page) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Shown shown && shown.page.refersTo(page.get()) && shown.request.equals(request);
        }

        @Override
        public int hashCode() {
            return request.hashCode();
        }
    }
}
