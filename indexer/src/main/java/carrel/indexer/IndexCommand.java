package carrel.indexer;

import carrel.catalog.lucene.UnusableIndex;
import carrel.indexer.documents.Documents;
import carrel.indexer.enrichment.Enrichment;
import carrel.indexer.mapping.SourceTraits;
import carrel.indexer.settings.LibrarySettings;
import carrel.indexer.settings.Mistakes;
import carrel.indexer.settings.SettingsFile;
import carrel.indexer.settings.SourceSettings;
import carrel.indexer.sources.AuthorityFiles;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
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
            "Reads files and folders into an index: MARC, title lists, documents; what each is, is seen from its"
                    + " content.",
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
    private boolean keepsWatching;

    @Option(
            names = "--commit-records",
            hidden = true,
            defaultValue = "100000",
            description = "Commit after so many records.")
    private int commitRecords;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files or folders to read.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws IOException {
        Optional<LibrarySettings> settings = settings();
        checkCall(settings);
        Path index = index(settings);
        Stop stop = new Stop();
        CountDownLatch ended = new CountDownLatch(1);
        Thread onInterrupt = new Thread(() -> endInOrder(stop, ended), "end-in-order");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        RunReport account;
        try (Documents documents = Documents.keptBeside(index)) {
            Indexing indexing = new Indexing(
                    index,
                    SourceFormats.ofRecords().then(documents),
                    Enrichment.with(AuthorityFiles.read(files(authorities(settings)))),
                    new IndexRun.Settings(commitRecords, IndexRun.Settings.DEFAULT.commitEvery()),
                    Progress.on(System.err, Boolean.getBoolean(TERMINAL)),
                    stop);
            Watch watch = new Watch(sources(settings, index), indexing, index, Clock.systemUTC());
            RunSummary summary =
                    new RunSummary(commandLine().getOut(), index, settingsFile, Optional.ofNullable(report));
            account = retry ? indexing.retry(source -> traits(settings, source)) : watch.takeAll(rebuild);
            summary.tell(account);
            if (keepsWatching && account.finished()) {
                Duration every = settings.flatMap(LibrarySettings::every).orElse(LOOKS_EVERY);
                new Watchfulness(watch, every, summary).until(stop::wishedWithin);
            }
        } finally {
            ended.countDown();
        }
        removeHook(onInterrupt);
        // A script that minds records set aside sees them; one that does not can still serve the index.
        return account.clean() ? DONE : FAILED;
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
        if (report != null && !canBeWritten(report)) {
            // Said before the run: afterwards its account would be lost.
            throw new ParameterException(
                    commandLine(), "--report names a file in a folder that is there, but got " + report);
        }
        if (retry && keepsWatching) {
            throw new ParameterException(
                    commandLine(), "--retry takes what was set aside once, so give no --watch; run them one by one");
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

    private static boolean canBeWritten(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) && !Files.isDirectory(file);
    }

    /** What the settings say about a source. */
    private static SourceTraits traits(Optional<LibrarySettings> settings, String source) {
        return settings.flatMap(library -> library.source(source))
                .map(SourceSettings::traits)
                .orElse(SourceTraits.NONE);
    }

    /** Those of the call, and those of the settings. */
    private List<Path> authorities(Optional<LibrarySettings> settings) {
        List<Path> all = new ArrayList<>(authorities);
        settings.ifPresent(library -> all.addAll(library.authorities()));
        return all;
    }

    private Watch.Sources sources(Optional<LibrarySettings> settings, Path index) throws IOException {
        if (settings.isPresent()) {
            return new LibrarySources(settings.get(), index)::deliver;
        }
        files(paths); // A path that is misspelt is a mistake in the call; one that vanishes later is news.
        return () -> Delivery.of(SourceFiles.in(paths));
    }

    private List<SourceFile> files(List<Path> named) throws IOException {
        try {
            return SourceFiles.in(named);
        } catch (SourceFiles.MissingPath missing) {
            throw new ParameterException(commandLine(), String.valueOf(missing.getMessage()), missing);
        }
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
