package carrel.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a student's journey, to be looked at: {@code journeys/target/pictures}. */
final class GalleryTest {
    @RegisterExtension
    static final OpenShelf SHELF = new OpenShelf();

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> JOURNEY = List.of("/", "/search?q=dragons", "/works/holes--sachar-louis");

    @ParameterizedTest
    @CsvSource({
        "desktop, 1280, language:en",
        "phone, 360, language:en",
        "dark, 360, colours:dark",
        "spanish, 1280, language:es",
        "arabic, 360, language:ar.colours:dark",
        "younger, 768, look:younger"
    })
    void aJourneyLeavesPictures(String name, int width, String choices) {
        try (BrowserContext reader = SHELF.reader(new Browser.NewContextOptions().setViewportSize(width, 1200))) {
            reader.addCookies(List.of(new Cookie("carrel-choices", choices).setUrl(SHELF.at("/"))));
            Page page = reader.newPage();
            for (int step = 0; step < JOURNEY.size(); step++) {
                page.navigate(SHELF.at(JOURNEY.get(step)));
                Path picture = PICTURES.resolve(name + "-" + (step + 1) + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(picture));
                assertTrue(Files.exists(picture));
            }
        }
    }
}
