package carrel.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.IndexCommand;
import carrel.searchapi.CarrelServer;
import carrel.testcorpus.TestCorpus;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import picocli.CommandLine;

/** The shipped shelf, open to a browser. It is indexed once for all journeys; each class has its own browser. */
final class OpenShelf implements BeforeAllCallback, AfterAllCallback {
    private static Optional<CarrelServer> server = Optional.empty();

    private Optional<Open> open = Optional.empty();

    private record Open(Playwright driver, Browser browser) {}

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Optional<Path> chromium = Browsers.chromium();
        if (chromium.isPresent()) {
            serve();
            Playwright driver = Browsers.driver();
            open = Optional.of(new Open(driver, Browsers.open(driver, chromium.get())));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        open.ifPresent(one -> {
            one.browser().close();
            one.driver().close();
        });
    }

    /** A fresh reader, whose browser speaks English and keeps nothing from readers before. */
    BrowserContext reader(Browser.NewContextOptions options) {
        assumeTrue(open.isPresent(), "there is no Chromium on this machine; ./carrel test says how to install it");
        return open.orElseThrow().browser().newContext(options);
    }

    /** The address of a page; the path begins with a slash. */
    String at(String path) {
        return server.orElseThrow().address().resolve(path).toString();
    }

    private static synchronized void serve() throws IOException {
        if (server.isPresent()) {
            return;
        }
        Path index = Files.createTempDirectory("carrel-journeys");
        int status = new CommandLine(new IndexCommand())
                .execute(
                        "--index",
                        index.toString(),
                        TestCorpus.shelf().toString(),
                        TestCorpus.documents().toString(),
                        TestCorpus.titleLists().toString());
        if (status != 0) {
            throw new IllegalStateException("the shelf was not indexed whole; see above");
        }
        server =
                Optional.of(CarrelServer.open(LuceneCatalog.open(index), CarrelServer.LOOPBACK, CarrelServer.ANY_PORT));
    }
}
