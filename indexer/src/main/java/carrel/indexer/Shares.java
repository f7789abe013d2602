package carrel.indexer;

import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Which share of all files' bytes has been read. */
final class Shares {
    private final double all;
    private double done;

    Shares(List<SourceFile> files) throws IOException {
        double sum = 0;
        for (SourceFile file : files) {
            sum += Files.size(file.content());
        }
        all = Math.max(1, sum);
    }

    double at(SourceFile file) {
        return Math.min(1, (done + file.bytesRead()) / all);
    }

    void done(SourceFile file) throws IOException {
        done += Files.size(file.content());
    }
}
