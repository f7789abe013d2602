package carrel.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import carrel.catalog.ShelfMap;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.IndexCommand;
import carrel.searchapi.CarrelServer;
import carrel.searchapi.readalikes.LibrarianLists;
import carrel.searchapi.staff.Accounts;
import carrel.searchapi.state.State;
import carrel.searchapi.uploads.DocumentReader;
import carrel.testcorpus.TestCorpus;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import picocli.CommandLine;

/**
 * The shipped shelf, open to a browser; a teacher can sign in. It is indexed once, and the browser started once, for all
 * journeys.
 */
final class OpenShelf implements BeforeAllCallback {
    static final String TEACHER = "ada";
    static final String PASSWORD = "correct horse battery";

    private Optional<Open> open = Optional.empty();

    /** Closed by JUnit when the last journey has ended, as all that stands in its root store. */
    private record Open(CarrelServer server, Playwright driver, Browser browser) implements AutoCloseable {
        static Open with(Path chromium) {
            CarrelServer server = serve();
            Playwright driver = Browsers.driver();
            return new Open(server, driver, Browsers.open(driver, chromium));
        }

        @Override
        public void close() throws IOException {
            browser.close();
            driver.close();
            server.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open = Browsers.chromium().map(chromium -> context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Open.class, key -> Open.with(chromium), Open.class));
    }

    /** A fresh reader, whose browser speaks English and keeps nothing from readers before. */
    BrowserContext reader(Browser.NewContextOptions options) {
        assumeTrue(open.isPresent(), "there is no Chromium on this machine; ./carrel test says how to install it");
        return open.orElseThrow().browser().newContext(options);
    }

    /** The address of a page; the path begins with a slash. */
    String at(String path) {
        return open.orElseThrow().server().address().resolve(path).toString();
    }

    private static CarrelServer serve() {
        try {
            Path folder = Files.createTempDirectory("carrel-journeys");
            Path index = folder.resolve("index");
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
            State state = State.in(folder.resolve("state"));
            new Accounts(state, Clock.systemUTC()).put(TEACHER, PASSWORD);
            return CarrelServer.open(
                    LuceneCatalog.open(index),
                    LibrarianLists.NONE,
                    state,
                    DocumentReader.NONE,
                    ShelfMap.NONE,
                    CarrelServer.LOOPBACK,
                    CarrelServer.ANY_PORT);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
