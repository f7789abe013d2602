package carrel.analyzers.levels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Lexile measures in words that a record names Lexile. */
final class LexileWords {
    private static final Pattern MEASURE = Pattern.compile(
            "(?<![a-z0-9.])(?:(?:(?:ad|nc|hl|ig|gn|br|np)\\s*[:.-]?\\s*)?[0-9o]*[0-9][0-9o]*\\s*l?|br|np)(?![a-z0-9])");

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:-|to|through)\\s*");

    /** "650L" needs no name beside it: nothing else is written so. */
    private static final Pattern BARE = Pattern.compile("(?:(?:ad|nc|hl|ig|gn)\\s?)?[0-9o]{2,4}l|br\\s?[0-9]{1,3}l?");

    private LexileWords() {}

    /** Whether the words are a measure and nothing else. */
    static boolean isMeasure(String words) {
        return BARE.matcher(words.replaceAll("[.\\s]+$", "")).matches();
    }

    static List<LevelStatement> read(String value, LevelSource source) {
        List<Lexile> found = new ArrayList<>();
        boolean range = false;
        int end = 0;
        Matcher measure = MEASURE.matcher(value);
        while (measure.find()) {
            Optional<Lexile> lexile = Lexile.parse(measure.group().toUpperCase(Locale.ROOT));
            if (lexile.isPresent()) {
                range |= found.size() == 1
                        && BETWEEN.matcher(value.substring(end, measure.start()))
                                .matches();
                found.add(lexile.get());
                end = measure.end();
            }
        }
        if (range && found.size() == 2) {
            return List.of(new LevelStatement.LexileMeasure(found.get(0), found.get(1), source));
        }
        return withoutRepeats(found).stream()
                .<LevelStatement>map(lexile -> new LevelStatement.LexileMeasure(lexile, lexile, source))
                .toList();
    }

    /** "420 AD420L" says one measure twice; the one with its code says more. */
    private static List<Lexile> withoutRepeats(List<Lexile> found) {
        Map<String, Lexile> byNumber = new LinkedHashMap<>();
        for (Lexile lexile : found) {
            String number = lexile.measure().isPresent() ? "" + lexile.measure().getAsInt() : lexile.toString();
            byNumber.merge(number, lexile, (first, second) -> first.code().isPresent() ? first : second);
        }
        return List.copyOf(byNumber.values());
    }
}
