package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Documents that were made to do harm. */
final class HostileDocumentsTest extends DocumentReading {
    @Test
    void noOtherFileIsReadIntoADocument() throws IOException {
        Path secret = samples.text("secret.txt", "the password is pondweed");
        Path xml = samples.text(
                "page.xml",
                "<!DOCTYPE a [<!ENTITY frog 'Frogs leap.'><!ENTITY secret SYSTEM '" + secret.toUri()
                        + "'>]><a>&frog; &secret;</a>");

        assertEquals("Frogs leap.\n", text(accepted(xml)));
    }

    @Test
    void entitiesDoNotMultiplyForEver() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
        for (int depth = 1; depth <= 20; depth++) {
            laughs.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(depth, depth - 1, depth - 1));
        }
        Path xml = samples.text("laughs.xml", laughs + "]><a>&e20;</a>");

        assertTrue(
                rejected(xml).why().startsWith("it unpacks to far more"),
                rejected(xml).why());
    }

    @Test
    void aDocumentThatUnpacksToGigabytesIsStopped() throws IOException {
        Path bomb = samples.epub("bomb.epub", "<dc:title>Bomb</dc:title>", "frog ".repeat(30_000_000));

        String why = rejected(bomb).why();

        assertTrue(why.startsWith("it unpacks to far more") || why.startsWith("ran out of memory"), why);
        assertTrue(Files.size(bomb) < 1_000_000, "the bomb has " + Files.size(bomb) + " bytes");
    }

    @Test
    void nothingIsFetched() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        com.sun.net.httpserver.HttpServer server =
                com.sun.net.httpserver.HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> fetched.incrementAndGet());
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            accepted(samples.text(
                    "page.html",
                    "<base href='" + address + "'><link rel=stylesheet href=a.css><p>Frogs." + "<img src='" + address
                            + "frog.png'><iframe src='" + address + "'></iframe>"));
            accepted(samples.text("page.xml", "<!DOCTYPE a SYSTEM '" + address + "a.dtd'><a>Frogs.</a>"));
        } finally {
            server.stop(0);
        }

        assertEquals(0, fetched.get());
    }
}
