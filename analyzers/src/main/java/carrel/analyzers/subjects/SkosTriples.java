package carrel.analyzers.subjects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a SKOS thesaurus in N-Triples (W3C, RDF 1.1): one statement to a line. prefLabel becomes the heading, altLabel and
 * hiddenLabel its see-from references, broader what stands above it. A line that is no statement is passed over.
 */
public final class SkosTriples {
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final Pattern STATEMENT = Pattern.compile(
            "\\s*(<[^<>\\s]*>|_:\\S+)\\s+<" + Pattern.quote(SKOS) + "(\\w+)>\\s+"
                    + "(?:(<[^<>\\s]*>|_:\\S+)|\"((?:[^\"\\\\]++|\\\\.)*+)\"(?:@[A-Za-z0-9-]+|\\^\\^<[^<>]*>)?)\\s*\\.\\s*(?:#.*)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))");

    /** No label is longer, and what is may be made to harm. */
    private static final int LINE_CHARACTERS_MAX = 10_000;

    private final Map<String, List<String>> preferred = new LinkedHashMap<>();
    private final Map<String, List<String>> others = new HashMap<>();
    private final Map<String, List<String>> above = new HashMap<>();

    /** Takes one line. */
    public void read(String line) {
        if (line.length() > LINE_CHARACTERS_MAX) {
            return;
        }
        Matcher statement = STATEMENT.matcher(line);
        if (!statement.matches()) {
            return;
        }
        String concept = statement.group(1);
        Optional<String> text = Optional.ofNullable(statement.group(4)).map(SkosTriples::unescaped);
        Optional<String> other = Optional.ofNullable(statement.group(3));
        switch (statement.group(2)) {
            case "prefLabel" -> text.ifPresent(label -> put(preferred, concept, label));
            case "altLabel", "hiddenLabel" -> text.ifPresent(label -> put(others, concept, label));
            case "broader" -> other.ifPresent(broader -> put(above, concept, broader));
            case "narrower" -> other.ifPresent(narrower -> put(above, narrower, concept));
            default -> {}
        }
    }

    /** What was read: an entry for each preferred label, in whatever language. */
    public List<Authority> authorities() {
        List<Authority> entries = new ArrayList<>();
        preferred.forEach((concept, labels) -> {
            List<String> broader = above.getOrDefault(concept, List.of()).stream()
                    .flatMap(other -> preferred.getOrDefault(other, List.of()).stream())
                    .toList();
            for (String label : labels) {
                List<String> seeFrom = new ArrayList<>(others.getOrDefault(concept, List.of()));
                labels.stream().filter(same -> !same.equals(label)).forEach(seeFrom::add);
                if (!label.isBlank()) {
                    entries.add(new Authority(label, seeFrom, broader));
                }
            }
        });
        return entries;
    }

    private static void put(Map<String, List<String>> map, String key, String value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    private static String unescaped(String literal) {
        return ESCAPE.matcher(literal).replaceAll(escape -> {
            String hex = escape.group(1) == null ? escape.group(2) : escape.group(1);
            if (hex != null) {
                int point = Integer.parseInt(hex, 16);
                return Matcher.quoteReplacement(Character.isValidCodePoint(point) ? Character.toString(point) : "");
            }
            return switch (escape.group(3)) {
                case "n", "r", "t" -> " ";
                default -> Matcher.quoteReplacement(escape.group(3));
            };
        });
    }
}
