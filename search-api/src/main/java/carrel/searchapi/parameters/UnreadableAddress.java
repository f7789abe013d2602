package carrel.searchapi.parameters;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An address whose escapes are no text: {@code ?q=%zz}. */
public final class UnreadableAddress extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private UnreadableAddress() {
        super("an address with a broken escape");
    }

    /** The parameters of a request. */
    public static Map<String, List<String>> parameters(Context http) {
        String written = http.queryString();
        // The server itself passes over such a parameter, and would so answer another question than was asked.
        if (written != null && BROKEN_ESCAPE.matcher(written).find()) {
            throw new UnreadableAddress();
        }
        return http.queryParamMap();
    }
}
