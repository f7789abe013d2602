package carrel.catalog.lucene;

import carrel.catalog.ContentHash;
import carrel.catalog.Resource;
import java.util.regex.Pattern;

/**
 * The name of a work in addresses, made of its work key alone, so that each edition leads to the same: {@code
 * holes--sachar-louis}. Keys that are long or not in plain Latin letters end in digits of their hash.
 */
final class WorkId {
    private static final int READABLE_CHARACTERS_MAX = 80;
    private static final int HASH_DIGITS = 16;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?:[ |][a-z0-9]+)*");

    private WorkId() {}

    static String of(Resource resource) {
        String key = resource.workKey().isEmpty() ? resource.id() : resource.workKey();
        if (key.length() <= READABLE_CHARACTERS_MAX && PLAIN.matcher(key).matches()) {
            return key.replace(" ", "-").replace("|", "--");
        }
        return readable(key) + "-" + ContentHash.of(key).substring(0, HASH_DIGITS);
    }

    /** The beginning of a key, with one hyphen for whatever stands between plain letters and digits. */
    private static String readable(String key) {
        StringBuilder start = new StringBuilder(READABLE_CHARACTERS_MAX);
        for (int i = 0; i < key.length() && start.length() < READABLE_CHARACTERS_MAX; i++) {
            char c = key.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                start.append(c);
            } else if (!endsInHyphen(start)) {
                start.append('-');
            }
        }
        int from = start.indexOf("-") == 0 ? 1 : 0;
        int to = start.length() > from && endsInHyphen(start) ? start.length() - 1 : start.length();
        return start.substring(from, to);
    }

    private static boolean endsInHyphen(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '-';
    }
}
