package carrel.catalog.search;

import carrel.analyzers.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** How readers name formats, languages, lengths and genres: the lists in {@code aspects.json}, longest words first. */
final class SpokenAspects {
    private static final SpokenAspects ALL = read("aspects.json");

    private final List<Spoken> spoken;

    private SpokenAspects(List<Spoken> spoken) {
        this.spoken = spoken.stream()
                .sorted(Comparator.comparingInt((Spoken one) -> one.words().size())
                        .reversed())
                .toList();
    }

    static SpokenAspects all() {
        return ALL;
    }

    /**
     * Words that name an aspect.
     *
     * @param anywhere whether they name it wherever they stand; otherwise only in a sentence about books
     */
    record Spoken(Aspect aspect, List<String> words, boolean anywhere) {
        Spoken {
            words = List.copyOf(words);
        }
    }

    /** The longest name of an aspect of the kind that begins at the word. */
    Optional<Spoken> at(List<String> words, int at, Aspect.Kind kind) {
        return spoken.stream()
                .filter(one -> one.aspect().kind() == kind)
                .filter(one -> at + one.words().size() <= words.size()
                        && words.subList(at, at + one.words().size()).equals(one.words()))
                .findFirst();
    }

    /**
     * How the file writes an aspect.
     *
     * @param aspect the code of its kind; {@code mood} is a genre that is only wished for
     * @param values codes of the facet, or headings
     * @param anywhere words that name it wherever they stand
     * @param inSentences words that name it in a sentence about books
     */
    private record Entry(
            String aspect, String label, List<String> values, List<String> anywhere, List<String> inSentences) {
        List<Spoken> spoken() {
            Aspect meant = meant();
            List<Spoken> spoken = new ArrayList<>();
            anywhere.forEach(words -> spoken.add(new Spoken(meant, List.of(words.split(" ")), true)));
            inSentences.forEach(words -> spoken.add(new Spoken(meant, List.of(words.split(" ")), false)));
            return spoken;
        }

        private Aspect meant() {
            return switch (aspect) {
                case "format" -> new Aspect.InFormat(label, Set.copyOf(values));
                case "language" -> new Aspect.InLanguage(new Language(values.getFirst()));
                case "length" -> new Aspect.OfLength(label, Set.copyOf(values));
                case "genre" -> new Aspect.OfGenre(label, values, false);
                case "mood" -> new Aspect.OfGenre(label, values, true);
                default -> throw new IllegalStateException("aspects.json names no aspect with " + aspect);
            };
        }
    }

    private static SpokenAspects read(String resource) {
        try (InputStream json = SpokenAspects.class.getResourceAsStream(resource)) {
            if (json == null) {
                throw new IllegalStateException("the catalog's jar lacks " + resource + "; build it again");
            }
            Entry[] entries = JsonMapper.shared().readValue(json, Entry[].class);
            return new SpokenAspects(List.of(entries).stream()
                    .flatMap(entry -> entry.spoken().stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
