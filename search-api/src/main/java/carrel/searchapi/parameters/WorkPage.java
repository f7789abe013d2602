package carrel.searchapi.parameters;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a work's page, as people copy it out of their browser. */
public final class WorkPage {
    private static final Pattern ADDRESS = Pattern.compile(".*/works/([^/?#\\s]+).*");

    private WorkPage() {}

    /** The id of the work whose page that is; what is no such address may be an id itself. */
    public static String id(String typed) {
        Matcher page = ADDRESS.matcher(typed);
        return page.matches() ? decoded(page.group(1)) : typed;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return part;
        }
    }
}
