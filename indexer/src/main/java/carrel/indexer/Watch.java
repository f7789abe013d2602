package carrel.indexer;

import carrel.indexer.FileNews.News;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Looks at sources and brings into the index what is new since the last look. What it saw lies beside the index, so that
 * another program, or the same one started again, goes on from there.
 */
final class Watch {
    private final Sources sources;
    private final Indexing indexing;
    private final FileNews news;
    private final SeenFiles kept;

    /** @param clock tells which files are being written at this moment */
    Watch(Sources sources, Indexing indexing, Path index, Clock clock) {
        this.sources = sources;
        this.indexing = indexing;
        this.news = new FileNews(LibrarySources.fetched(index), clock);
        this.kept = new SeenFiles(index);
    }

    /** Whatever can be asked for all that it has. */
    interface Sources {
        Delivery deliver() throws IOException;
    }

    /**
     * What a look brought.
     *
     * @param report of the run; empty when nothing was new
     * @param failures why some sources sent nothing, one sentence each
     */
    record Look(Optional<RunReport> report, List<String> failures) {}

    /** Takes all that the sources have, whether it is new or not. */
    RunReport takeAll(boolean anew) throws IOException {
        return take(news.all(sources.deliver()), anew);
    }

    /** Goes on from what another run of the program saw; what it did not finish, or another index saw, counts as new. */
    void resume() throws IOException {
        news.resume(kept.load(indexing.lastRun()));
    }

    /** Takes what is new. */
    Look look() throws IOException {
        News found = news.in(sources.deliver());
        Optional<RunReport> report = found.isNone() ? Optional.empty() : Optional.of(take(found, false));
        return new Look(report, found.delivery().failures());
    }

    private RunReport take(News found, boolean anew) throws IOException {
        RunReport report = indexing.bring(found.delivery(), anew);
        if (report.finished()) {
            news.remember(found);
            kept.save(indexing.lastRun(), news.seen());
        }
        return report;
    }
}
