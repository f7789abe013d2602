package carrel.catalog;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A way to a resource online: MARC 856 or a title list's address. Only http and https are links; anything else stays
 * with the record's notes.
 *
 * @param address where it leads
 * @param label what to call it; may be empty
 * @param whole whether it leads to the resource itself (856 second indicator 0 or 1), not to a review or a cover
 */
public record Link(URI address, String label, boolean whole) {
    public Link {
        if (!isWeb(address)) {
            throw new IllegalArgumentException("a link begins with http:// or https://, but got " + address);
        }
    }

    /** A link to the address, if that is a well-formed web address. */
    public static Optional<Link> to(String address, String label, boolean whole) {
        try {
            URI uri = URI.create(address.strip());
            return isWeb(uri) ? Optional.of(new Link(uri, label, whole)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    }
}
