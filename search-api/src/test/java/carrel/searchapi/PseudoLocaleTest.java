package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In the pseudo-locale every text of ours stands in white brackets. What stands outside must be the library's own: titles
 * and names, which pages isolate ({@code bdi}), or text in a language that is named ({@code lang}).
 */
final class PseudoLocaleTest {
    private static final Pattern UNSEEN =
            Pattern.compile("<svg\\b(?:(?!<svg\\b).)*?</svg>|<(script|style)\\b.*?</\\1>|<!.*?>", Pattern.DOTALL);
    private static final Pattern OWN = Pattern.compile(
            "<(bdi|mark|textarea|code)\\b[^>]*>.*?</\\1>"
                    + "|<((?!html)[a-z0-9]+)\\b[^>]* (?:lang=\"[^\"]*\"|dir=\"auto\"|translate=\"no\")[^>]*>.*?</\\2>",
            Pattern.DOTALL);
    private static final Pattern SPOKEN =
            Pattern.compile("(?<!Z3988\") (?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");
    /** Names that are the same in all languages. */
    private static final Pattern NAMES =
            Pattern.compile("Carrel|Lexile|ATOS|Fountas &amp; Pinnell|DRA|Reading Recovery|ISBN|ISSN");

    private static Front front;

    @BeforeAll
    static void open() {
        front = Front.over(Shelf.ofEverything());
    }

    @AfterAll
    static void close() throws Exception {
        front.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=frogs",
                "/search?q=about&page=2",
                "/search?q=frogs&format=book&available=true&reading=2-4",
                "/search?q=nothinglikethis&format=book",
                "/search?q=dinasor",
                "/search/why?q=frogs&result=frogs-of-the-pond--marsh-lily",
                "/search?format=nonsense",
                "/works/frogs-of-the-pond--marsh-lily",
                "/works/frogs-of-the-pond--marsh-lily/sheet",
                "/works/many-1",
                "/match",
                "/match?book=toads&book=zzzz&wish=easier",
                "/level",
                "/choices",
                "/databases",
                "/help",
                "/nowhere"
            })
    void everyTextStandsInAMessageFile(String path) throws Exception {
        String page = front.get(path, "Accept-Language", "en-XA").body();

        assertTrue(page.contains("<html lang=\"en-XA\""), "the page is in the pseudo-locale");
        assertEquals(List.of(), untranslated(page), path + ": say these through Words, in all message files");
    }

    private static List<String> untranslated(String page) {
        String seen = without(UNSEEN, page);
        List<String> found = new ArrayList<>();
        Matcher attribute = SPOKEN.matcher(seen);
        while (attribute.find()) {
            found.addAll(outside(attribute.group(1)));
        }
        found.addAll(outside(without(OWN, seen).replaceAll("<(?:[^>\"]|\"[^\"]*\")*>", "\n")));
        return found;
    }

    /** Elements stand in one another, so this goes on until nothing is left to take out. */
    private static String without(Pattern part, String page) {
        String rest = page;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = part.matcher(rest).replaceAll("");
        }
        return rest;
    }

    /** The words outside brackets, which may stand in one another. */
    private static List<String> outside(String text) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            depth += letter == '⟦' ? 1 : letter == '⟧' ? -1 : 0;
            if (depth == 0) {
                out.append(letter);
            }
        }
        return NAMES.matcher(out)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> line.replaceAll("&[a-z#0-9]+;", "").codePoints().anyMatch(Character::isLetter))
                .toList();
    }
}
