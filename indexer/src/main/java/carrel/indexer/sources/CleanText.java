package carrel.indexer.sources;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as the index wants it, whatever file it came in: composed (NFC), without control characters. */
final class CleanText {
    /**
     * The "lossless" way to write a character that a coding lacks (MARC 21 specifications), and what is left of a
     * record's journey through XML.
     */
    private static final Pattern CHARACTER_REFERENCE =
            Pattern.compile("&(?:#x([0-9A-Fa-f]{2,6})|#([0-9]{2,7})|(amp|apos|quot|lt|gt));");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "apos", "'", "quot", "\"", "lt", "<", "gt", ">");

    private static final char COMPOSED_ALREADY_BELOW = '\u0300';

    private CleanText() {}

    static String of(String raw) {
        if (isClean(raw)) {
            return raw;
        }
        String resolved = raw.indexOf('&') < 0 ? raw : resolve(raw);
        StringBuilder kept = new StringBuilder(resolved.length());
        for (int i = 0; i < resolved.length(); i++) {
            char c = resolved.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                kept.append(' ');
            } else if (!isControl(c) && c != '\ufeff' && !loneSurrogate(resolved, i)) {
                kept.append(c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isClean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= COMPOSED_ALREADY_BELOW || isControl(c) || (c == '&' && raw.indexOf(';', i) > 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(char c) {
        return c < ' ' || (c >= 0x7f && c < 0xa0);
    }

    private static boolean loneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static String resolve(String raw) {
        return CHARACTER_REFERENCE
                .matcher(raw)
                .replaceAll(reference -> Matcher.quoteReplacement(
                        reference.group(3) == null ? numbered(reference) : NAMED.getOrDefault(reference.group(3), "")));
    }

    private static String numbered(MatchResult reference) {
        String hexadecimal = reference.group(1);
        int codePoint = hexadecimal == null ? Integer.parseInt(reference.group(2)) : Integer.parseInt(hexadecimal, 16);
        boolean character = Character.isValidCodePoint(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE
                && Character.getType(codePoint) != Character.CONTROL;
        return character ? Character.toString(codePoint) : "";
    }
}
