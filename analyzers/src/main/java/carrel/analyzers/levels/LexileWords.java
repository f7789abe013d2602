package carrel.analyzers.levels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds Lexile measures in words that a record names Lexile. */
final class LexileWords {
    private static final Pattern MEASURE = Pattern.compile(
            "(?<![a-z0-9.])(?:(?:(?:ad|nc|hl|ig|gn|br|np)\\s*[:.-]?\\s*)?[0-9o]*[0-9][0-9o]*\\s*l?|br|np)(?![a-z0-9])");

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:-|to|through)\\s*");

    /** "650L" needs no name beside it: nothing else is written so. */
    private static final Pattern BARE =
            Pattern.compile("[0-9o]{2,4}l|(?:ad|nc|hl|ig|gn)\\s?[0-9o]{2,4}l?|br(?:\\s?[0-9]{1,3}l?)?|np");

    /** A round number from 100 to 1700, which a measure without its name and its L would be. */
    private static final Pattern BARE_NUMBER = Pattern.compile("(?:1[0-6])?[0-9][0-9]0|1,[0-6][0-9]0");

    private static final Pattern THOUSANDS = Pattern.compile("(?<![0-9])([12]),(?=[0-9]{3}(?![0-9]))");
    private static final Pattern MINUS = Pattern.compile("(?<![0-9a-z]\\s?)-(?=[0-9]{1,3}\\s?l)");
    /** "l020L" is 1020, but in "L650" the letter stands in front for once. */
    private static final Pattern LETTER_FOR_ONE = Pattern.compile("(?<![a-z0-9])[li](?=[0-6o][0-9o]{2}\\s?l)");

    private static final Pattern LETTER_IN_FRONT = Pattern.compile("(?<![a-z0-9])l\\s?(?=[0-9o]{3,4}(?![0-9o]|\\s?l))");

    private static final Map<Lexile.Code, Pattern> SPELLED_CODES = Map.of(
            Lexile.Code.AD, Pattern.compile("adult[- ]?directed(?: text)?"),
            Lexile.Code.NC, Pattern.compile("non-?\\s?conforming(?: text)?"),
            Lexile.Code.HL, Pattern.compile("hi(?:gh)?(?: interest)?[-/, ]+lo(?:w)?(?: readability| text)?\\b"),
            Lexile.Code.IG, Pattern.compile("illustrated (?:guide|glossary)"),
            Lexile.Code.GN, Pattern.compile("graphic novels?"),
            Lexile.Code.BR, Pattern.compile("beginning reader|beginning reading"),
            Lexile.Code.NP, Pattern.compile("non-?\\s?prose"));

    /** "420L (AD)" */
    private static final Pattern CODE_BEHIND =
            Pattern.compile("(?<![a-z])([0-9o]{2,4}\\s*l?)\\s*[(,\\[]\\s*(ad|nc|hl|ig|gn|br)(?![a-z])\\s*[)\\]]?");

    /** "np (np)", of "NP (Non-prose)" */
    private static final Pattern REPEATED_CODE = Pattern.compile("\\b(np|br)\\s*\\(\\s*\\1\\s*\\)");

    private LexileWords() {}

    /** Whether the words are a measure and nothing else. */
    static boolean isMeasure(String words) {
        return BARE.matcher(words.replaceAll("[.\\s]+$", "")).matches();
    }

    /** The measure that words may mean which name no scale: "650". */
    static Optional<Lexile> guess(String words) {
        String number = words.replaceAll("[.\\s]+$", "");
        return BARE_NUMBER.matcher(number).matches() ? Lexile.parse(number.replace(",", "")) : Optional.empty();
    }

    /** Expects {@link LevelWords} from which the word Lexile was taken out. */
    static List<LevelStatement> read(String words, LevelSource source) {
        String value = inNumbers(words);
        List<MatchResult> measures = MEASURE.matcher(value).results().toList();
        boolean marked = measures.stream().anyMatch(LexileWords::isMarked);
        List<Lexile> found = new ArrayList<>();
        boolean range = false;
        int end = 0;
        for (MatchResult measure : measures) {
            Optional<Lexile> lexile = Lexile.parse(measure.group().toUpperCase(Locale.ROOT));
            boolean joined = found.size() == 1
                    && BETWEEN.matcher(value.substring(end, measure.start())).matches();
            // Beside "640L" a bare number is a grade, a page or the low end of a range.
            if (lexile.isPresent() && (!marked || isMarked(measure) || joined)) {
                range |= joined;
                found.add(lexile.get());
                end = measure.end();
            }
        }
        if (range && found.size() == 2 && isUpward(found)) {
            return List.of(new LevelStatement.LexileMeasure(found.get(0), found.get(1), source));
        }
        return withoutRepeats(found).stream()
                .<LevelStatement>map(lexile -> new LevelStatement.LexileMeasure(lexile, lexile, source))
                .toList();
    }

    /** Commas, words for codes, "1" typed as the letter and a minus for a beginning reader, all made plain. */
    private static String inNumbers(String words) {
        String digits = THOUSANDS.matcher(words).replaceAll("$1");
        String minus = MINUS.matcher(digits).replaceAll("br");
        String ones = LETTER_FOR_ONE.matcher(minus).replaceAll("1");
        String named = LETTER_IN_FRONT.matcher(ones).replaceAll("");
        for (Map.Entry<Lexile.Code, Pattern> code : SPELLED_CODES.entrySet()) {
            named = code.getValue()
                    .matcher(named)
                    .replaceAll(code.getKey().name().toLowerCase(Locale.ROOT));
        }
        String coded = CODE_BEHIND.matcher(named).replaceAll("$2 $1");
        return REPEATED_CODE.matcher(coded).replaceAll("$1");
    }

    private static boolean isMarked(MatchResult measure) {
        String text = measure.group();
        return text.endsWith("l") || Character.isLetter(text.charAt(0)) || text.length() > 2;
    }

    private static boolean isUpward(List<Lexile> ends) {
        return ends.stream().allMatch(lexile -> lexile.measure().isPresent())
                && ends.get(0).measure().getAsInt() < ends.get(1).measure().getAsInt();
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
