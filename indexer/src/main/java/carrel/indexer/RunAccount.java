package carrel.indexer;

import carrel.indexer.Checkpoint.FileProgress;
import carrel.indexer.RunReport.FileReport;
import carrel.indexer.documents.Documents;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of the records of each file that a run has begun, its earlier legs included: the notes of its commits. */
final class RunAccount {
    private final String run;
    private final List<FileProgress> earlier;
    private final List<FileProgress> begun = new ArrayList<>();

    /** @param from the note of the run's last commit */
    RunAccount(Checkpoint from) {
        this.run = from.run();
        this.earlier = from.files();
    }

    /** Begins the next file, or goes on with it where an earlier leg of the run left it. */
    FileProgress begin(SourceFile file) throws IOException {
        // A file that vanished since it was listed is found missing when it is read, and costs only itself.
        boolean there = Files.exists(file.content());
        FileProgress fresh = new FileProgress(
                file.path().toString(),
                file.source(),
                "",
                there ? Files.size(file.content()) : 0,
                there ? Files.getLastModifiedTime(file.content()).toMillis() : 0,
                false,
                Counts.NONE);
        FileProgress from = earlier.stream().filter(fresh::sameFile).findFirst().orElse(fresh);
        begun.add(from);
        return from;
    }

    /** Notes how far the file begun last has come; how many of its records are new. */
    long note(FileProgress now) {
        FileProgress before = begun.set(begun.size() - 1, now);
        return now.counts().read() - before.counts().read();
    }

    /** Notes that a record set aside from that path is in the catalog after all. */
    void mergedAtLast(String path) {
        // In a retry many records stand for one path, each with an account of its own.
        for (int i = 0; i < begun.size(); i++) {
            FileProgress file = begun.get(i);
            if (file.path().equals(path) && file.counts().setAside() > 0) {
                begun.set(i, file.with(file.counts().setAsideNowMerged()));
                return;
            }
        }
    }

    /** Of all files begun. */
    Set<String> paths() {
        return paths(file -> true);
    }

    /** Of the files begun that are documents, where the file is the record. */
    Set<String> documents() {
        return paths(file -> file.format().equals(Documents.NAME));
    }

    private Set<String> paths(Predicate<FileProgress> which) {
        return begun.stream().filter(which).map(FileProgress::path).collect(Collectors.toSet());
    }

    /** Of all files together. */
    Counts counts() {
        return begun.stream().map(FileProgress::counts).reduce(Counts.NONE, Counts::plus);
    }

    List<FileReport> reports() {
        return begun.stream().map(FileReport::of).toList();
    }

    /**
     * The account as a commit carries it.
     *
     * @param setAsideBytes how long the set-aside file is
     */
    Checkpoint checkpoint(boolean finished, long setAsideBytes) {
        return new Checkpoint(run, finished, setAsideBytes, begun);
    }
}
