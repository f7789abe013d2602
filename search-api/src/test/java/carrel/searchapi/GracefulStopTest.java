package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class GracefulStopTest {
    private static final Executor ON_ITS_OWN = task -> Thread.ofPlatform().start(task);

    private final CountDownLatch searching = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void aSearchUnderWayIsAnsweredBeforeTheCatalogCloses() throws Exception {
        AtomicBoolean closedTooEarly = new AtomicBoolean();
        SmallCatalog catalog = Shelf.catalog();
        catalog.beforeSearching(() -> {
            searching.countDown();
            await(goOn);
            closedTooEarly.set(catalog.closed());
        });
        Front front = Front.over(catalog);
        CarrelServer server = front.server();
        Future<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> search(front), ON_ITS_OWN);
        await(searching);

        int port = server.address().getPort();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> close(server), ON_ITS_OWN);
        while (isOpen(port)) {
            Thread.onSpinWait();
        }
        assertFalse(stopped.isDone());
        goOn.countDown();

        assertEquals(200, answer.get(20, TimeUnit.SECONDS).statusCode());
        stopped.get(20, TimeUnit.SECONDS);
        assertFalse(closedTooEarly.get());
        assertTrue(catalog.closed());
        assertThrows(IOException.class, () -> front.get("/api/health"));
    }

    @Test
    void anIdleServerStopsAtOnce() throws Exception {
        SmallCatalog catalog = Shelf.catalog();
        Front front = Front.over(catalog);
        assertEquals(200, front.get("/api/health").statusCode());

        long before = System.nanoTime();
        front.server().close();

        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before) < 9);
        assertTrue(catalog.closed());
    }

    @Test
    void aTakenPortSaysWhatToDo() throws Exception {
        try (Front front = Front.over(Shelf.catalog())) {
            int port = front.server().address().getPort();
            SmallCatalog second = Shelf.catalog();

            CarrelServer.PortTaken taken = assertThrows(
                    CarrelServer.PortTaken.class, () -> CarrelServer.open(second, CarrelServer.LOOPBACK, port));

            assertTrue(taken.advice().contains("choose another port: --port " + (port + 1)));
            assertFalse(second.closed());
        }
    }

    /** Whether somebody new may come in. */
    private static boolean isOpen(int port) {
        try (Socket door = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return door.isConnected();
        } catch (IOException closed) {
            return false;
        }
    }

    private static HttpResponse<String> search(Front front) {
        try {
            return front.get("/api/search?q=frogs");
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void close(CarrelServer server) {
        try {
            server.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
