package carrel.searchapi;

import carrel.catalog.ShelfMap;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.lucene.UnusableIndex;
import carrel.catalog.search.RankingProfile;
import carrel.searchapi.readalikes.LibrarianLists;
import carrel.searchapi.state.State;
import carrel.searchapi.uploads.DocumentReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens an index to readers until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Opens an index to readers: the pages, and the API under /api.",
        footer = {
            "",
            "Stops on Ctrl-C or a TERM signal; searches under way are still answered.",
            "A new state of the index is taken up by itself, without a restart."
        })
public final class ServeCommand implements Callable<Integer> {
    private static final int PORT_DEFAULT = 7070;
    private static final int PORT_MAX = 65_535;

    // Open to this computer alone until told otherwise: whoever tries Carrel on a laptop in a café should not find that
    // the whole network can see it. A school that means it says --host 0.0.0.0.
    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = CarrelServer.LOOPBACK,
            description = "The network address to be reached at. Default: ${DEFAULT-VALUE}, this computer alone;"
                    + " 0.0.0.0 opens it to the network.")
    private String host = CarrelServer.LOOPBACK;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + PORT_DEFAULT,
            description = "Default: ${DEFAULT-VALUE}; 0 takes any that is free.")
    private int port = PORT_DEFAULT;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            required = true,
            description = "The folder that carrel index has made.")
    private Path index = Path.of("index");

    @Option(
            names = "--lists",
            paramLabel = "LISTS.csv",
            description = "Book-lists that help to find similar books: lines of list and book, the book by ISBN, id or"
                    + " title. Books on a list whose name begins with \"pair\" are suggested for each other first.")
    private Optional<Path> lists = Optional.empty();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "A settings file (carrel.yaml): shows where copies are now, and keeps the index up.")
    private Optional<Path> settings = Optional.empty();

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Where accounts of the staff and their lists are kept. Default: beside the index, with"
                    + " -state after its name. It cannot be built again; back it up (carrel staff backup).")
    private Optional<Path> state = Optional.empty();

    @Option(
            names = "--ranking",
            paramLabel = "FILE.json",
            description = "What counts how much in the order of results, instead of what Carrel ships (ranking.json in"
                    + " the catalog's jar). Compare both with carrel eval relevance --ranking.")
    private Optional<Path> ranking = Optional.empty();

    @Option(
            names = "--trial",
            hidden = true,
            description = "Asks itself what readers ask, and stops: for Java to see what a server does.")
    private boolean trial;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Attendance attendance;
    private final DocumentReader documents;

    /** Serves without settings, and reads no documents. */
    public ServeCommand() {
        this(Attendance.NONE, DocumentReader.NONE);
    }

    /**
     * @param attendance follows the settings, if they are given
     * @param documents reads what is sent to be levelled
     */
    public ServeCommand(Attendance attendance, DocumentReader documents) {
        this.attendance = attendance;
        this.documents = documents;
    }

    @Override
    @SuppressWarnings("try") // What attends to the catalog works beside, and is only closed here.
    public Integer call() throws Exception {
        if (port < 0 || port > PORT_MAX) {
            throw new ParameterException(
                    spec.commandLine(), "--port expects a number from 0 to " + PORT_MAX + ", but got " + port);
        }
        LuceneCatalog catalog;
        LibrarianLists booklists;
        try {
            booklists = lists.isPresent() ? LibrarianLists.read(lists.get()) : LibrarianLists.NONE;
        } catch (IOException unreadable) {
            return refuse("The book-lists cannot be read: " + unreadable.getMessage());
        }
        Optional<Path> ranked;
        try {
            ranked = ranked();
        } catch (IOException unusable) {
            return refuse("The settings cannot be used: " + unusable.getMessage());
        }
        RankingProfile profile;
        try {
            profile = ranked.isPresent() ? RankingProfile.read(ranked.get()) : RankingProfile.shipped();
        } catch (IOException unusable) {
            return refuse("The ranking profile cannot be used: " + unusable.getMessage());
        }
        try {
            catalog = LuceneCatalog.open(index, profile);
        } catch (UnusableIndex unusable) {
            return refuse(String.valueOf(unusable.getMessage()));
        } catch (IOException unreadable) {
            return refuse("The index in " + index + " cannot be read: " + unreadable.getMessage());
        }
        WarmUp.ahead(catalog);
        Path folder = state.orElseGet(this::besideTheIndex);
        State kept = State.in(folder);
        try {
            kept.check();
        } catch (State.StateFailed unusable) {
            catalog.close();
            return refuse("What the staff keeps in " + folder + " cannot be used: " + unusable.getMessage()
                    + "; put back a copy that carrel staff backup made, or give another folder: --state DIR");
        }
        try (Closeable attending = attend(catalog)) {
            CarrelServer server = CarrelServer.open(catalog, booklists, kept, documents, shelves(), host, port);
            WarmUp.begin(catalog, server.footfall());
            HeapWeeding.begin(server.footfall());
            if (trial) {
                new Trial(catalog, server.address()).run();
                close(server);
            } else {
                serve(server);
            }
            return ExitCode.OK;
        } catch (CarrelServer.PortTaken taken) {
            kept.close();
            catalog.close();
            return refuse(taken.advice());
        }
    }

    private ShelfMap shelves() throws IOException {
        return settings.isPresent() ? attendance.shelves(settings.get()) : ShelfMap.NONE;
    }

    /** What the command line names comes before what the settings name. */
    private Optional<Path> ranked() throws IOException {
        return ranking.isEmpty() && settings.isPresent() ? attendance.ranking(settings.get()) : ranking;
    }

    private Closeable attend(LuceneCatalog catalog) throws IOException {
        return settings.isPresent() ? attendance.begin(settings.get(), index, catalog) : () -> {};
    }

    private void serve(CarrelServer server) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Carrel is open at " + server.address());
        if (host.equals(CarrelServer.LOOPBACK)) {
            out.println("Only this computer can reach it; --host 0.0.0.0 opens it to the network.");
        }
        out.println("Press Ctrl-C to stop.");
        out.flush();

        CountDownLatch stopped = new CountDownLatch(1);
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                close(server);
                stopped.countDown();
            }));
        } catch (IllegalStateException stopping) {
            // It was told to stop while it opened.
            close(server);
            return;
        }
        stopped.await();
    }

    private void close(CarrelServer server) {
        try {
            server.close();
            spec.commandLine().getOut().println("Carrel is closed.");
            spec.commandLine().getOut().flush();
        } catch (IOException | RuntimeException failed) {
            spec.commandLine().getErr().println("Carrel did not close in order: " + failed.getMessage());
            spec.commandLine().getErr().flush();
        }
    }

    private Path besideTheIndex() {
        Path whole = index.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + "-state");
    }

    private int refuse(String message) {
        spec.commandLine().getErr().println(message);
        spec.commandLine().getErr().flush();
        return ExitCode.SOFTWARE;
    }
}
