package carrel.analyzers.levels;

import carrel.analyzers.levels.LevelStatement.AudienceNote;
import carrel.analyzers.levels.LevelStatement.ContentRating;
import carrel.analyzers.levels.LevelStatement.ReadingProgram;
import carrel.analyzers.levels.LevelStatement.Uncertain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Levels in places that are not made for them: subject and form headings (MARC 650, 653, 655), local fields (MARC 9XX)
 * and the columns of a vendor's list. There, only what names itself a level is one: "Second grade (Education)" is a topic.
 */
final class NamedLevels {
    /** Longer is prose. */
    private static final int CHARACTERS_MAX = 80;

    private static final Pattern IN_HEADING = Pattern.compile(
            "\\b(?:lexile|atos|accelerated reader|reading counts|guided reading level|fountas|reading recovery level|(?:reading|interest) level)");

    /** One of these stands in every text that {@link #IN_HEADING} finds something in, if it is of plain letters. */
    private static final Pattern MAY_NAME_LEVEL =
            Pattern.compile("(?i)lexile|atos|accelerated|reading|interest|fountas|[^\\x00-\\x7f]");

    private static final Pattern IN_LOCAL_FIELD = Pattern.compile(
            "^(?:grades?|gr\\.?|ages?|k-|pk-)\\s*:?\\s*(?:pk|k|[0-9]).{0,20}$|\\b(?:lexile|atos|ar|accelerated reader|reading counts|grl|"
                    + "guided reading|f&p|fountas|dra2?|reading recovery|rl|il|(?:reading|interest) level)\\b");

    /** The same of {@link #IN_LOCAL_FIELD}: its words, or what is brought to them, such as "Pre-K" and "A.R.". */
    private static final Pattern MAY_BE_LEVEL = Pattern.compile(
            "(?i)^(?:gr|age|k-|kind|kdg|pk|pre|ps|tk|trans|nursery)|lexile|atos|accelerated|reading|interest|"
                    + "fountas|f&p|\\b(?:ar|grl|dra2?|rl|il)\\b|\\b[a-z]\\.|[^\\x00-\\x7f]");

    private NamedLevels() {}

    static List<LevelStatement> inHeading(LevelField field) {
        return read(field, MAY_NAME_LEVEL, IN_HEADING);
    }

    static List<LevelStatement> inLocalField(LevelField field) {
        return read(field, MAY_BE_LEVEL, IN_LOCAL_FIELD);
    }

    /** The column's name says what its values are: "lexile", "grade_level", "Age range". */
    static List<LevelStatement> inColumn(String name, String value) {
        String column = LevelWords.of(name.replace('_', ' ').toLowerCase(Locale.ROOT));
        LevelSource source = new LevelSource("Column " + name.strip(), value.strip(), Optional.empty());
        if (value.isBlank() || column.contains("points")) {
            return List.of();
        }
        Optional<LevelScale> scale = LevelScale.namedIn(column);
        if (scale.isPresent()) {
            return scale.get().readFrom(LevelWords.of(value), source);
        }
        if (column.matches("(?:target )?audience(?: level| note)?")) {
            return LevelText.read(' ', source);
        }
        char indicator = indicator(column);
        return indicator == ' '
                ? List.of()
                : LevelText.read(indicator, source).stream()
                        .filter(NamedLevels::isLevel)
                        .toList();
    }

    /** The MARC 521 indicator that would say the same as the column's name. */
    private static char indicator(String column) {
        if (column.matches("(?:interest |reader )?ages?(?: (?:range|group|level))?")) {
            return '1';
        }
        if (column.matches("interest(?: (?:level|grades?))?|grades?(?: (?:range|level|band))?")) {
            return '2';
        }
        return column.matches("reading (?:grade )?level|reading grade|rl") ? '0' : ' ';
    }

    /** @param maybe finds something as it is written where the cue finds something in its plain form, which costs much */
    private static List<LevelStatement> read(LevelField field, Pattern maybe, Pattern cue) {
        return field.each("a").stream()
                .filter(text -> text.length() <= CHARACTERS_MAX)
                .filter(text -> maybe.matcher(text).find())
                .filter(text -> cue.matcher(LevelWords.of(text)).find())
                .flatMap(text ->
                        LevelText.read(' ', new LevelSource("MARC " + field.tag(), text, Optional.empty())).stream())
                .filter(NamedLevels::isLevel)
                .toList();
    }

    private static boolean isLevel(LevelStatement statement) {
        return switch (statement) {
            case AudienceNote note -> false;
            case ContentRating rating -> false;
            case Uncertain guess -> false;
            case ReadingProgram program -> program.level().isPresent();
            default -> true;
        };
    }
}
