package carrel.searchapi;

import carrel.catalog.ShelfMap;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.readalikes.LibrarianLists;
import carrel.searchapi.state.State;
import carrel.searchapi.uploads.DocumentReader;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;

/**
 * Carrel, open to readers. Closing it answers the requests under way, takes no new ones, and then closes the catalog.
 */
public final class CarrelServer implements Closeable {
    /** A port that is free, whichever it is. */
    public static final int ANY_PORT = 0;

    /** This computer alone. */
    public static final String LOOPBACK = "127.0.0.1";

    private final Javalin app;
    private final Closeable catalog;
    private final State state;
    private final Footfall footfall;

    private CarrelServer(Javalin app, Closeable catalog, State state, Footfall footfall) {
        this.app = app;
        this.catalog = catalog;
        this.state = state;
        this.footfall = footfall;
    }

    /** Opens over a catalog, with lists that last as long as the server. */
    public static <C extends CatalogSearcher & Closeable> CarrelServer open(C catalog, String host, int port) {
        return open(catalog, LibrarianLists.NONE, State.inMemory(), DocumentReader.NONE, ShelfMap.NONE, host, port);
    }

    /**
     * Opens over a catalog, book-lists, and the lists that the staff keep; catalog and state from now on belong to the server.
     *
     * @param documents reads what is sent to be levelled
     * @param shelves where in the room call numbers are found
     * @param host the network address to be reached at: {@link #LOOPBACK}, or 0.0.0.0 for all networks
     * @param port 1 to 65535, or {@link #ANY_PORT}
     * @throws PortTaken when another program has the port; then both are the caller's again
     */
    public static <C extends CatalogSearcher & Closeable> CarrelServer open(
            C catalog,
            LibrarianLists lists,
            State state,
            DocumentReader documents,
            ShelfMap shelves,
            String host,
            int port) {
        Footfall footfall = new Footfall();
        try {
            Javalin app = SearchApi.over(catalog, lists, state, documents, shelves, footfall);
            return new CarrelServer(app.start(host, port), catalog, state, footfall);
        } catch (JavalinBindException refused) {
            throw new PortTaken(host, port, refused);
        }
    }

    /** Where this computer finds it. */
    public URI address() {
        return URI.create("http://localhost:" + app.port());
    }

    /** When readers come, for what is done beside them. */
    Footfall footfall() {
        return footfall;
    }

    /** Stops. Returns when every request under way has its answer and the catalog is closed. */
    @Override
    public void close() throws IOException {
        try {
            app.stop();
        } finally {
            state.close();
            catalog.close();
        }
    }

    /** Another program has the port. The message says what to do. */
    public static final class PortTaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String advice;

        PortTaken(String host, int port, Throwable cause) {
            super(advice(host, port), cause);
            advice = advice(host, port);
        }

        /** What to do. */
        public String advice() {
            return advice;
        }

        private static String advice(String host, int port) {
            return port < 1024
                    ? "Port " + port + " of " + host + " cannot be opened. Ports below 1024 belong to the system's"
                            + " administrator; choose another, such as --port 7070"
                    : "Port " + port + " of " + host + " is taken, perhaps by another Carrel. Stop that program, or"
                            + " choose another port: --port " + (port == 65535 ? port - 1 : port + 1);
        }
    }
}
