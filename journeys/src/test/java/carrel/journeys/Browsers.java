package carrel.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser that is on this machine; none is ever downloaded. */
final class Browsers {
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** No connection of the browser's own: what reaches the network is the pages' doing. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    /** Where Chromium is: as the launcher found it, or in the usual places. */
    static Optional<Path> chromium() {
        String found = System.getenv().getOrDefault("CARREL_CHROMIUM", "");
        return found.isEmpty()
                ? USUAL.stream().map(Path::of).filter(Files::isExecutable).findFirst()
                : Optional.of(Path.of(found));
    }

    static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser open(Playwright driver, Path chromium) {
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setHeadless(true)
                        .setArgs(QUIET));
    }
}
