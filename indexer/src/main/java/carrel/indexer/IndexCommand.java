package carrel.indexer;

import carrel.catalog.lucene.UnusableIndex;
import carrel.indexer.documents.Documents;
import carrel.indexer.enrichment.Enrichment;
import carrel.indexer.settings.LibrarySettings;
import carrel.indexer.settings.Mistakes;
import carrel.indexer.settings.SettingsFile;
import carrel.indexer.sources.AuthorityFiles;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carrel index}: files and folders into an index. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads files and folders into an index: MARC, title lists, documents; what each is, is seen from its content.",
            "An index that is there is brought up to date. A run that was cut off goes on when it is called again."
        })
public final class IndexCommand implements Callable<Integer> {
    /** Set by the launcher, which knows; Java 21 cannot tell a terminal from a file. */
    private static final String TERMINAL = "carrel.terminal";

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final long SECONDS_TO_END_IN_ORDER = 60;
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(30);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--index", paramLabel = "DIR", description = "The folder of the index; or the settings name it.")
    private Optional<Path> named = Optional.empty();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Reads the sources that a settings file names (carrel.yaml), instead of files.")
    private Optional<Path> settingsFile = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE", description = "Where to write the report of the run, as JSON.")
    private @Nullable Path report;

    @Option(
            names = "--authorities",
            paramLabel = "PATH",
            description =
                    "The library's own authority files, MARC or SKOS (N-Triples): see-from words find the heading.")
    private List<Path> authorities = List.of();

    @Option(
            names = "--rebuild",
            description = "Make the index anew beside the one in use, and change over when it is whole.")
    private boolean rebuild;

    @Option(names = "--retry", description = "Take the records that were set aside again, instead of files.")
    private boolean retry;

    @Option(names = "--watch", description = "Goes on looking for changes, and takes them, until it is stopped.")
    private boolean watch;

    @Option(
            names = "--commit-records",
            hidden = true,
            defaultValue = "20000",
            description = "Commit after so many records.")
    private int commitRecords;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files or folders to read.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws IOException {
        Optional<LibrarySettings> settings = settings();
        checkCall(settings);
        Path index = index(settings);
        PrintWriter out = commandLine().getOut();
        Stop stop = new Stop();
        CountDownLatch ended = new CountDownLatch(1);
        Thread onInterrupt = new Thread(() -> endInOrder(stop, ended), "end-in-order");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        RunReport account;
        try (Documents documents = new Documents()) {
            Indexing indexing = new Indexing(
                    index,
                    SourceFormats.ofRecords().then(documents),
                    Enrichment.with(AuthorityFiles.read(files(authorities))),
                    new IndexRun.Settings(commitRecords, Duration.ofSeconds(15)),
                    Progress.on(System.err, Boolean.getBoolean(TERMINAL)),
                    stop);
            Delivery delivery = retry ? Delivery.of(List.of()) : delivery(settings, index);
            account = retry ? indexing.retry() : indexing.bring(delivery, rebuild);
            write(account);
            summarize(account, index, out);
            if (watch && account.finished()) {
                keepUp(settings, index, indexing, delivery, stop);
            }
        } finally {
            ended.countDown();
        }
        removeHook(onInterrupt);
        // A script that minds records set aside sees them; one that does not can still serve the index.
        return account.clean() ? DONE : FAILED;
    }

    /** Until it is stopped: looks again, and takes what is new. */
    private void keepUp(Optional<LibrarySettings> settings, Path index, Indexing indexing, Delivery first, Stop stop)
            throws IOException {
        Duration every = settings.flatMap(LibrarySettings::every).orElse(LOOKS_EVERY);
        PrintWriter out = commandLine().getOut();
        out.printf("Watching, every %,d s; Ctrl-C ends it.%n", every.toSeconds());
        out.flush();
        FileNews news = new FileNews();
        news.remember(first);
        while (!stop.wishedWithin(every)) {
            Delivery delivery = news.in(delivery(settings, index));
            if (!delivery.files().isEmpty() || !delivery.full().isEmpty()) {
                RunReport account = indexing.bring(delivery, false);
                write(account);
                summarize(account, index, out);
                if (account.finished()) {
                    news.remember(delivery);
                }
            }
        }
    }

    private Optional<LibrarySettings> settings() throws IOException {
        if (settingsFile.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SettingsFile.read(settingsFile.get()));
        } catch (Mistakes mistakes) {
            throw new ParameterException(commandLine(), String.valueOf(mistakes.getMessage()), mistakes);
        }
    }

    private Path index(Optional<LibrarySettings> settings) {
        Path index = named.or(() -> settings.flatMap(LibrarySettings::index))
                .orElseThrow(() -> new ParameterException(
                        commandLine(), "name the folder of the index: --index DIR, or index: DIR in the settings"));
        if (Files.exists(index) && !Files.isDirectory(index)) {
            throw new UnusableIndex("--index names a folder, but " + index + " is a file; choose another name");
        }
        return index;
    }

    private void checkCall(Optional<LibrarySettings> settings) {
        if (settings.isPresent() && !paths.isEmpty()) {
            throw new ParameterException(
                    commandLine(), "--settings names the sources, so give no PATH; or leave --settings out");
        }
        if (retry && (rebuild || !paths.isEmpty())) {
            throw new ParameterException(
                    commandLine(), "--retry takes what was set aside before, so give neither --rebuild nor a PATH");
        }
        if (!retry && paths.isEmpty() && settings.isEmpty()) {
            throw new ParameterException(
                    commandLine(), "name at least one file or folder to read: carrel index --index DIR PATH…");
        }
    }

    private Delivery delivery(Optional<LibrarySettings> settings, Path index) throws IOException {
        if (settings.isPresent()) {
            return new LibrarySources(settings.get(), index).deliver();
        }
        return Delivery.of(files(paths));
    }

    private List<SourceFile> files(List<Path> named) throws IOException {
        try {
            return SourceFiles.in(named);
        } catch (SourceFiles.MissingPath missing) {
            throw new ParameterException(commandLine(), String.valueOf(missing.getMessage()), missing);
        }
    }

    private void write(RunReport account) throws IOException {
        if (report != null) {
            Files.writeString(report, account.json() + System.lineSeparator());
        }
    }

    private void summarize(RunReport account, Path index, PrintWriter out) {
        out.println(account.counts());
        if (account.counts().setAside() > 0) {
            out.println("Set aside, with reasons: " + SetAside.beside(index)
                    + " (mend the cause, then: carrel index --index " + index + " --retry)");
        }
        if (!account.warnings().isEmpty()) {
            out.printf(
                    "%,d records were indexed with a warning; --report FILE spells the warnings out.%n",
                    account.warnings().size());
        }
        if (account.removed() > 0) {
            out.printf("%,d records were taken out: their source no longer has them.%n", account.removed());
        }
        account.removals().stream()
                .filter(removal -> !removal.removed())
                .forEach(refused -> out.println("Refused: " + refused.sentence() + "."));
        account.failures().forEach(failure -> out.println("Not read: " + failure + "."));
        out.printf("%s in %.1f s.%n", account.finished() ? "Finished" : "Stopped early", account.seconds());
        if (!account.finished()) {
            out.println("The index can be used as it is; the same command goes on from here.");
        }
        out.flush();
    }

    /** On Ctrl-C the run commits what it has and says so, and only then the program ends. */
    private static void endInOrder(Stop stop, CountDownLatch ended) {
        stop.wish();
        try {
            if (!ended.await(SECONDS_TO_END_IN_ORDER, TimeUnit.SECONDS)) {
                System.err.println("The run did not end in time; the index is as at its last commit.");
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // It is running now, and has nothing left to wait for.
        }
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not filled in the command");
        }
        return spec.commandLine();
    }
}
