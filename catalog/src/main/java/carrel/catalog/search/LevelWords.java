package carrel.catalog.search;

import carrel.analyzers.levels.ReadingScale;
import carrel.analyzers.levels.ScaleRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How teachers name levels: "lexile 600", "650L", "AR 4.5", "level M", "guided reading level J", "DRA 20". */
final class LevelWords {
    /** What a scale is called, in words as they stand side by side. */
    private static final Map<List<String>, ReadingScale> NAMES = Map.ofEntries(
            Map.entry(List.of("lexile"), ReadingScale.LEXILE),
            Map.entry(List.of("lexiles"), ReadingScale.LEXILE),
            Map.entry(List.of("ar"), ReadingScale.ATOS),
            Map.entry(List.of("atos"), ReadingScale.ATOS),
            Map.entry(List.of("accelerated", "reader"), ReadingScale.ATOS),
            Map.entry(List.of("f", "p"), ReadingScale.FOUNTAS_PINNELL),
            Map.entry(List.of("fp"), ReadingScale.FOUNTAS_PINNELL),
            Map.entry(List.of("fountas", "pinnell"), ReadingScale.FOUNTAS_PINNELL),
            Map.entry(List.of("fountas", "and", "pinnell"), ReadingScale.FOUNTAS_PINNELL),
            Map.entry(List.of("guided", "reading"), ReadingScale.FOUNTAS_PINNELL),
            Map.entry(List.of("dra"), ReadingScale.DRA),
            Map.entry(List.of("reading"), ReadingScale.GRADE));

    private static final int NAME_WORDS_MAX = 3;

    /** Between the scale's name and the number. */
    private static final Set<String> BETWEEN = Set.of("level", "levels", "measure", "book", "points", "of", "around");

    private LevelWords() {}

    /** A level, and how many words name it. */
    record Named(ScaleRange range, int words) {}

    /** The level that is named from the word on. */
    static Optional<Named> at(List<String> words, int at) {
        if (words.get(at).matches("\\d{2,4}l")) {
            return level(ReadingScale.LEXILE, words.get(at)).map(range -> new Named(range, 1));
        }
        for (int length = Math.min(NAME_WORDS_MAX, words.size() - at); length > 0; length--) {
            ReadingScale scale = NAMES.get(words.subList(at, at + length));
            if (scale != null) {
                return after(words, at, at + length, scale);
            }
        }
        boolean first = at + 1 < words.size() && words.get(at + 1).matches("lexiles?|ar|atos|dra");
        if (first) {
            ReadingScale scale = NAMES.getOrDefault(List.of(words.get(at + 1)), ReadingScale.GRADE);
            return level(scale, words.get(at)).map(range -> new Named(range, 2));
        }
        // A letter alone is a level of guided reading; "level 2" may be anything.
        return words.get(at).equals("level")
                        && at + 1 < words.size()
                        && words.get(at + 1).matches("[a-z]")
                ? level(ReadingScale.FOUNTAS_PINNELL, words.get(at + 1)).map(range -> new Named(range, 2))
                : Optional.empty();
    }

    private static Optional<Named> after(List<String> words, int at, int next, ReadingScale scale) {
        int number = next;
        while (number < words.size() && BETWEEN.contains(words.get(number))) {
            number++;
        }
        // "Reading 4 books" is none; "reading level 4" is.
        if (number >= words.size() || (scale == ReadingScale.GRADE && number == next)) {
            return Optional.empty();
        }
        int behind = number + 1;
        return level(scale, words.get(number)).map(range -> new Named(range, behind - at));
    }

    /** One step means what lies around it, since hardly any book lies on it; a stretch means itself. */
    private static Optional<ScaleRange> level(ReadingScale scale, String written) {
        return written.contains("-")
                ? ScaleRange.parse(scale, written)
                : ScaleRange.parse(scale, "around " + written.replaceAll("(?<=\\d)l$", ""));
    }
}
