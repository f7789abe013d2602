package carrel.indexer.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines in their order, each said once: letters and digits decide what is the same, not case or punctuation. */
final class DistinctLines {
    private final Map<String, String> lines = new LinkedHashMap<>();

    static List<String> of(List<String> all) {
        DistinctLines distinct = new DistinctLines();
        all.forEach(distinct::add);
        return distinct.list();
    }

    /** Adds a line unless it is blank or was said before. */
    void add(String line) {
        String stripped = line.strip();
        if (!stripped.isEmpty()) {
            lines.putIfAbsent(key(stripped), stripped);
        }
    }

    /** Remembers a line as said without listing it. */
    DistinctLines without(String line) {
        lines.put(key(line), "");
        return this;
    }

    List<String> list() {
        return new ArrayList<>(
                lines.values().stream().filter(line -> !line.isEmpty()).toList());
    }

    /** The letters and digits of a line, in lower case; the line itself where it has none. */
    static String key(String line) {
        StringBuilder key = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                key.append(c);
            }
        }
        return key.isEmpty() ? line : key.toString().toLowerCase(Locale.ROOT);
    }
}
