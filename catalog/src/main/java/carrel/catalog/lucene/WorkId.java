package carrel.catalog.lucene;

import carrel.catalog.Resource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of a work in addresses, made of its work key alone, so that each edition leads to the same: {@code
 * holes--sachar-louis}. Keys that are long or not in plain Latin letters end in digits of their hash.
 */
final class WorkId {
    private static final int READABLE_CHARACTERS_MAX = 80;
    private static final int HASH_BYTES = 8;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?:[ |][a-z0-9]+)*");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

    private WorkId() {}

    static String of(Resource resource) {
        String key = resource.workKey().isEmpty() ? resource.id() : resource.workKey();
        if (key.length() <= READABLE_CHARACTERS_MAX && PLAIN.matcher(key).matches()) {
            return key.replace(" ", "-").replace("|", "--");
        }
        String readable = NOT_PLAIN.matcher(key).replaceAll("-");
        String start = readable.substring(0, Math.min(readable.length(), READABLE_CHARACTERS_MAX));
        return start.replaceAll("^-|-$", "") + "-" + HexFormat.of().formatHex(sha256(key), 0, HASH_BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
