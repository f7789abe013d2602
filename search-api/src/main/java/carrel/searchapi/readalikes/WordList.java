package carrel.searchapi.readalikes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list that a librarian can read and change: one entry a line, {@code #} begins a remark. */
final class WordList {
    private WordList() {}

    static List<String> lines(String name) {
        try (InputStream list = WordList.class.getResourceAsStream("/carrel/searchapi/readalikes/" + name)) {
            if (list == null) {
                throw new IllegalStateException("the list " + name + " is missing from this build");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A list of lines {@code this = that}. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(name)) {
            String[] pair = line.split("\\s*=\\s*", 2);
            if (pair.length != 2) {
                throw new IllegalStateException(name + " expects lines like \"this = that\", but got \"" + line + "\"");
            }
            pairs.put(pair[0], pair[1]);
        }
        return pairs;
    }
}
