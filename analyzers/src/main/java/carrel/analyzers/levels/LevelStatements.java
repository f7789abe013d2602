package carrel.analyzers.levels;

import carrel.analyzers.levels.LevelStatement.AudienceNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what MARC records say about level and audience. The content decides what a statement is, since most real grade
 * and age notes carry a blank indicator; the indicator only explains a bare number.
 */
public final class LevelStatements {
    private LevelStatements() {}

    /**
     * MARC 521 with one $a.
     *
     * @param firstIndicator explains a number that stands alone: 0 reading grade, 1 age, 2 interest grade
     * @param by $b, who says so; it may also name the scale, as in "Lexile"
     */
    public static List<LevelStatement> from521(char firstIndicator, String text, Optional<String> by) {
        return from521(firstIndicator, List.of(text), by);
    }

    /** MARC 521 with all its $a; a scale may spread one value over two of them ("AD", "580L"). */
    public static List<LevelStatement> from521(char firstIndicator, List<String> texts, Optional<String> by) {
        Optional<LevelScale> scale = by.map(LevelWords::of).flatMap(LevelScale::namedIn);
        List<String> ofScale = new ArrayList<>();
        List<LevelStatement> statements = new ArrayList<>();
        for (String text : texts) {
            String words = LevelWords.of(text);
            if (scale.isPresent() && !LevelText.namesGradesOrAges(words)) {
                ofScale.add(text.strip());
            } else if (!text.isBlank()) {
                statements.addAll(LevelText.read(firstIndicator, new LevelSource("MARC 521", text.strip(), by)));
            }
        }
        if (!ofScale.isEmpty()) {
            LevelSource source = new LevelSource("MARC 521", String.join(" ", ofScale), by);
            statements.addAll(0, readOnScale(scale.orElseThrow(), firstIndicator, source));
        }
        return List.copyOf(statements);
    }

    /**
     * MARC 526, a reading program.
     *
     * @param program $a
     * @param interest $b, an interest level such as MG or K-2
     * @param level $c
     * @param points $d
     * @param notes $x and $z, where a quiz number stands
     */
    public static List<LevelStatement> from526(
            String program,
            Optional<String> interest,
            Optional<String> level,
            Optional<String> points,
            List<String> notes) {
        return ProgramField.read(program, interest, level, points, notes);
    }

    /**
     * MARC 385, an audience term.
     *
     * @param term $a
     * @param vocabulary $2, such as lcdgt
     */
    public static List<LevelStatement> from385(String term, Optional<String> vocabulary) {
        return term.isBlank() ? List.of() : LevelText.read(' ', new LevelSource("MARC 385", term.strip(), vocabulary));
    }

    /** MARC 008/22; empty for the codes that say nothing about age: unknown, specialized, no attempt to code. */
    public static Optional<Audience> audienceOf008(char code) {
        return switch (code) {
            case 'a' -> Optional.of(Audience.PRESCHOOL);
            case 'b' -> Optional.of(Audience.PRIMARY);
            case 'c' -> Optional.of(Audience.MIDDLE);
            case 'd' -> Optional.of(Audience.TEEN);
            case 'e' -> Optional.of(Audience.ADULT);
            case 'g' -> Optional.of(Audience.GENERAL);
            case 'j' -> Optional.of(Audience.CHILDREN);
            default -> Optional.empty();
        };
    }

    private static List<LevelStatement> readOnScale(LevelScale scale, char indicator, LevelSource source) {
        List<LevelStatement> read = scale.readFrom(LevelWords.of(source.words()), source);
        if (!read.isEmpty()) {
            return read;
        }
        List<LevelStatement> otherwise = LevelText.read(indicator, source);
        // A value that its own scale cannot hold must not pass for a grade or an age.
        boolean harmless = otherwise.stream().allMatch(statement -> statement instanceof AudienceNote);
        return harmless ? otherwise : List.of(new AudienceNote(Optional.empty(), source));
    }
}
