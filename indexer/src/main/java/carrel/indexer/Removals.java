package carrel.indexer;

import carrel.catalog.Origin;
import carrel.catalog.search.CatalogWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes out of the catalog what a source that sent all it has did not send.
 *
 * @param shareMax the greatest share of a source that may go at once, 0 to 1
 */
record Removals(double shareMax) {
    /** So few may always go: a small list is weeded one by one too. */
    private static final int ALWAYS = 3;

    /**
     * What came of one source.
     *
     * @param missing how many records of it were not sent
     * @param of how many it had
     * @param removed whether they were taken out; if not, they were too many
     */
    record Outcome(String source, long missing, long of, boolean removed) {
        String sentence() {
            return String.format(
                    "%s: %,d of its %,d records did not come again, which is more than may go at once, so they stay; if "
                            + "they are gone indeed, raise removal-limit in the settings and run this again",
                    source, missing, of);
        }
    }

    /** @param unread records that may have come, but could not be read; what the catalog has of them stays */
    Outcome removeMissing(CatalogWriter catalog, String source, Predicate<Origin> unread) throws IOException {
        CatalogWriter.Census census = catalog.census(source);
        List<Origin> missing = census.notPut().stream().filter(unread.negate()).toList();
        boolean allowed = missing.size() <= Math.max(ALWAYS, shareMax * census.editions());
        if (allowed) {
            for (Origin origin : missing) {
                catalog.delete(origin);
            }
        }
        return new Outcome(source, missing.size(), census.editions(), allowed);
    }
}
