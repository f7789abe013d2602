package carrel.searchapi;

import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Lets requests that are under way be answered before the server stops. */
final class GracefulStop {
    /** Longer than any search may take. */
    private static final Duration WAIT_MAX = Duration.ofSeconds(10);

    private GracefulStop() {}

    static void prepare(Server server) {
        server.setStopTimeout(WAIT_MAX.toMillis());
        server.insertHandler(new GracefulHandler());
    }
}
