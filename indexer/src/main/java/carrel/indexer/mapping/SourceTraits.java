package carrel.indexer.mapping;

import carrel.catalog.Format;
import carrel.catalog.Link;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What a school says about one of its sources beyond what the source says of itself.
 *
 * @param building where copies stand when the source names no building; may be empty
 * @param format what everything in the source is; empty when each record tells
 * @param columns of a list: our name of a column ("title") to the list's own ("Item name")
 * @param proxy what stands before addresses that need the school's login (EZproxy: {@code
 *     https://proxy.example/login?url=}); may be empty
 * @param resolver the base of an OpenURL link resolver (Z39.88), for titles without an address; may be empty
 */
public record SourceTraits(
        String building, Optional<Format> format, Map<String, String> columns, String proxy, String resolver) {
    /** Nothing is said. */
    public static final SourceTraits NONE = new SourceTraits("", Optional.empty(), Map.of(), "", "");

    public SourceTraits {
        columns = Map.copyOf(columns);
    }

    /** A link to the address; through the proxy when it needs a login. Empty when it is no web address. */
    public Optional<Link> link(String address, String label, boolean login) {
        Optional<Link> direct = Link.to(MarcLinks.escaped(address), label, true);
        boolean through = login && !proxy.isEmpty() && !address.startsWith(proxy);
        return through
                ? direct.flatMap(
                        link -> Link.to(proxy + link.address(), label, true).or(() -> direct))
                : direct;
    }

    /** A link that asks the resolver for a title by its number, {@code issn} or {@code isbn}. */
    public Optional<Link> resolved(String genre, String key, String number, String title) {
        if (resolver.isEmpty()) {
            return Optional.empty();
        }
        String question = resolver.indexOf('?') < 0 ? "?" : "&";
        String query = "url_ver=Z39.88-2004&rft.genre=" + genre + "&rft." + key + "=" + encoded(number) + "&rft."
                + (genre.equals("book") ? "btitle=" : "jtitle=") + encoded(title);
        return Link.to(resolver + question + query, "", true);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
