package carrel.evaluation.spelling;

import java.util.ArrayList;
import java.util.List;

/** One line of a table as text: values between commas or tabs, in quotation marks where they hold one (RFC 4180). */
final class DelimitedLine {
    private DelimitedLine() {}

    static List<String> values(String line, char delimiter) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                value.append(c);
                i++;
            } else if (c == '"' && (quoted || value.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().strip());
        return values;
    }
}
