package carrel.indexer;

import carrel.indexer.sources.SourceFile;
import java.util.List;

/** Which share of all files' bytes has been read. */
final class Shares {
    private final double all;
    private double done;

    Shares(List<SourceFile> files) {
        double sum = 0;
        for (SourceFile file : files) {
            sum += file.content().toFile().length(); // 0 for one that has vanished
        }
        all = Math.max(1, sum);
    }

    double at(SourceFile file) {
        return Math.min(1, (done + file.bytesRead()) / all);
    }

    void done(SourceFile file) {
        done += file.content().toFile().length();
    }
}
