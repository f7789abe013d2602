package carrel.catalog.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address of the web is about, as far as it says so itself: what was searched for there ({@code q=sharks}), or the
 * last part of its path ({@code /wiki/Great_white_shark}). Children paste addresses where words belong.
 */
final class PastedAddress {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\bhttps?://(?<host>[^\\s/?#\"]+)(?<path>[^\\s?#\"]*)(?<query>\\?[^\\s#\"]*)?[^\\s\"]*");
    private static final Pattern SEARCHED = Pattern.compile("[?&](?:q|query|search|search_query|text)=([^&]+)");
    private static final Pattern LAST_PART = Pattern.compile("/([^/]*?\\p{L}[^/]*?)(?:\\.[a-z]{3,5})?/*$");

    private PastedAddress() {}

    /** The text with what each address is about in its place; of an address that says nothing more, its host. */
    static String read(String typed) {
        return ADDRESS.matcher(typed).replaceAll(address -> Matcher.quoteReplacement(about(address)));
    }

    private static String about(MatchResult address) {
        String query = address.group("query");
        Matcher searched = SEARCHED.matcher(query == null ? "" : query);
        if (searched.find()) {
            return decoded(searched.group(1));
        }
        Matcher last = LAST_PART.matcher(decoded(address.group("path")));
        return last.find() ? last.group(1).replaceAll("[-_+]+", " ") : address.group("host");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return text; // A per cent sign may be just that.
        }
    }
}
