package carrel.indexer;

import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What has come from a library's sources for one run.
 *
 * @param files in order; what was fetched lies in files too
 * @param full the sources that sent all they have, so that what is missing is gone
 * @param removalsMax the greatest share of a source, 0 to 1, that may be gone at once
 * @param failures why other sources sent nothing, one sentence each
 * @param receipts to be given when all of it is in the index
 */
record Delivery(
        List<SourceFile> files, Set<String> full, double removalsMax, List<String> failures, List<Receipt> receipts) {
    Delivery {
        files = List.copyOf(files);
        full = Set.copyOf(full);
        failures = List.copyOf(failures);
        receipts = List.copyOf(receipts);
    }

    /** Tells a source that what it sent is kept, so that next time it sends what came after. */
    interface Receipt {
        void taken() throws IOException;
    }

    /** Files that somebody named, which say nothing about what they do not hold. */
    static Delivery of(List<SourceFile> files) {
        return new Delivery(files, Set.of(), 0, List.of(), List.of());
    }

    /** Two deliveries as one. */
    Delivery and(Delivery more) {
        List<SourceFile> allFiles = new ArrayList<>(files);
        allFiles.addAll(more.files);
        List<String> allFailures = new ArrayList<>(failures);
        allFailures.addAll(more.failures);
        List<Receipt> allReceipts = new ArrayList<>(receipts);
        allReceipts.addAll(more.receipts);
        Set<String> allFull = new java.util.HashSet<>(full);
        allFull.addAll(more.full);
        return new Delivery(allFiles, allFull, Math.max(removalsMax, more.removalsMax), allFailures, allReceipts);
    }
}
