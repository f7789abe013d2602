package carrel.catalog.lucene;

import carrel.catalog.lucene.Interpreter.Understood;
import carrel.catalog.search.Aspect;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the latest words were understood to mean in one state of the index. Whoever chooses a filter or turns the page asks
 * the same words again, and so does a class that is told what to look for.
 */
final class RecentWords {
    private static final int MOST = 1_000;

    private final Map<Asked, Understood> latest = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Understood> eldest) {
            return size() > MOST;
        }
    });

    /** All that the meaning depends on: an {@link Interpreter} looks at nothing else of a request. */
    private record Asked(String query, Set<Aspect.Kind> plain) {}

    /** Understands words that are new. */
    interface Understanding {
        Understood of(SearchRequest request) throws IOException;
    }

    Understood understood(SearchRequest request, Understanding understanding) throws IOException {
        Asked asked = new Asked(request.query(), request.plain());
        Understood known = latest.get(asked);
        if (known == null) {
            known = understanding.of(request);
            latest.put(asked, known);
        }
        return known;
    }
}
