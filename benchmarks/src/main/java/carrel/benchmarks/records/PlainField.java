package carrel.benchmarks.records;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of a record as it stands in an exchange file.
 *
 * @param content of a control field its characters; of another two indicators and the subfields, each with U+001F and its
 *     code before it
 */
public record PlainField(String tag, String content) {
    static final char DELIMITER = '\u001f';

    /** Whether it has no subfields. */
    public boolean control() {
        return tag.startsWith("00");
    }

    /** The first subfield of a code, trimmed. */
    public Optional<String> subfield(char code) {
        int from = content.indexOf("" + DELIMITER + code);
        return from < 0
                ? Optional.empty()
                : Optional.of(content.substring(from + 2, end(from + 2)).strip());
    }

    /** Its subfields of these codes in their order, with a blank between; empty when it has none. */
    public String joined(String codes) {
        StringBuilder line = new StringBuilder();
        for (int at = content.indexOf(DELIMITER);
                at >= 0 && at + 1 < content.length();
                at = content.indexOf(DELIMITER, at + 1)) {
            if (codes.indexOf(content.charAt(at + 1)) >= 0) {
                line.append(line.isEmpty() ? "" : " ").append(content, at + 2, end(at + 2));
            }
        }
        return line.toString().strip();
    }

    /** The field with its first subfield of a code changed; the same when it has none. */
    public PlainField with(char code, UnaryOperator<String> change) {
        int from = content.indexOf("" + DELIMITER + code);
        if (from < 0) {
            return this;
        }
        int end = end(from + 2);
        String changed = change.apply(content.substring(from + 2, end));
        return new PlainField(tag, content.substring(0, from + 2) + changed + content.substring(end));
    }

    /** The field with the last match of a pattern in its content changed. */
    PlainField withLast(Pattern pattern, UnaryOperator<String> change) {
        Matcher matcher = pattern.matcher(content);
        int from = -1;
        int end = -1;
        while (matcher.find()) {
            from = matcher.start();
            end = matcher.end();
        }
        return from < 0
                ? this
                : new PlainField(
                        tag,
                        content.substring(0, from)
                                + change.apply(content.substring(from, end))
                                + content.substring(end));
    }

    private int end(int from) {
        int next = content.indexOf(DELIMITER, from);
        return next < 0 ? content.length() : next;
    }
}
