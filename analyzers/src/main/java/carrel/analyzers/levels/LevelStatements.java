package carrel.analyzers.levels;

import java.util.List;
import java.util.Optional;

/**
 * Reads what records say about level and audience. The content decides what a statement is, since most real grade and
 * age notes carry a blank indicator; the indicator only explains a bare number.
 */
public final class LevelStatements {
    private LevelStatements() {}

    /**
     * What a MARC field says: 521 (audience note), 526 (reading program), 385 (group of readers), and, where they name
     * a level, 650, 653, 655, 69X and 9XX. MARC 386 is about creators and says nothing of readers.
     */
    public static List<LevelStatement> fromMarc(LevelField field) {
        String tag = field.tag();
        return switch (tag) {
            case "521" -> NoteField.read(field);
            case "526" -> ProgramField.read(field);
            case "385" -> groups(field);
            case "650", "653", "655" -> NamedLevels.inHeading(field);
            default -> {
                if (tag.startsWith("69")) {
                    yield NamedLevels.inHeading(field);
                }
                yield tag.startsWith("9") ? NamedLevels.inLocalField(field) : List.of();
            }
        };
    }

    /** Whether a MARC field of this tag may say something; most fields of a record cannot. */
    public static boolean mayStandIn(String tag) {
        return switch (tag) {
            case "385", "521", "526", "650", "653", "655" -> true;
            default -> tag.startsWith("69") || tag.startsWith("9");
        };
    }

    /** What a cell of a title list says, if the column's name is one for levels: "lexile", "grade_level", "Ages". */
    public static List<LevelStatement> fromColumn(String column, String value) {
        return NamedLevels.inColumn(column, value);
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

    private static List<LevelStatement> groups(LevelField field) {
        return field.each("a").stream()
                .flatMap(term -> LevelText.read(' ', new LevelSource("MARC 385", term, field.first('2'))).stream())
                .toList();
    }
}
