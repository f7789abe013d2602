package carrel.searchapi.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of drawings in this build: one a line, parts with {@code " | "} between them, {@code #} begins a remark. */
final class Drawings {
    private Drawings() {}

    static List<List<String>> lines(String name, int parts) {
        try (InputStream list = Drawings.class.getResourceAsStream("/carrel/searchapi/pages/" + name)) {
            if (list == null) {
                throw new IllegalStateException("the drawings " + name + " are missing from this build");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> parts(line, parts))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> parts(String line, int parts) {
        List<String> all = List.of(line.split(" \\| ", parts));
        if (all.size() != parts) {
            throw new IllegalStateException("a drawing has " + parts + " parts, but got \"" + line + "\"");
        }
        return all;
    }
}
