package carrel.analyzers.levels;

import carrel.analyzers.levels.LevelStatement.BookBand;
import carrel.analyzers.levels.LevelStatement.BookBand.Ladder;
import carrel.analyzers.levels.LevelStatement.ReadingProgram.Program;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measures, ladders and programs that publishers sell: a record names one, and a number or letter follows. */
enum LevelScale {
    LEXILE(
            "(?:\\bwww\\.)?\\b(?:lexiles?(?:\\.com)?|lex\\b\\.?)(?: framework(?: for reading)?)?(?: reading)?(?: (?:measure|level|range|score|code|rating|number))?") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return LexileWords.read(value, source);
        }
    },
    TEXT_DIFFICULTY("\\btext difficulty\\b") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return band(Ladder.TEXT_DIFFICULTY, Steps.NUMBERS, value, source);
        }
    },
    FOUNTAS_PINNELL(
            "\\bfountas(?: ?(?:&|and|/|-) ?pinn?ell?)?\\b|\\bf ?(?:&|and|/) ?p\\b|\\bguided reading\\b|\\bgrl\\b|\\bgr level\\b(?=\\s*:?\\s*[a-z]\\b)") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return band(Ladder.FOUNTAS_PINNELL, Steps.LETTERS, value, source);
        }
    },
    DRA("\\bdevelopmental reading assessment(?: 2)?\\b(?:\\s*\\(dra2?\\))?|\\bdra2\\b|\\bdra\\b") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return band(Ladder.DRA, Steps.DRA, value, source);
        }
    },
    READING_RECOVERY("\\breading recovery\\b|\\brr\\b") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return band(Ladder.READING_RECOVERY, Steps.NUMBERS, value, source);
        }
    },
    ATOS("\\batos\\b(?! .*\\bpoints?\\b)") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            OptionalDouble grade = grade(value);
            return grade.isPresent() ? List.of(new LevelStatement.Atos(grade.getAsDouble(), source)) : List.of();
        }
    },
    ACCELERATED_READER(
            "\\baccelerated reader(?: \\(?ar\\b\\)?)?(?:\\s*/\\s*renaissance learning)?|\\bar\\b|\\brenaissance (?:learning|place)\\b") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return ProgramText.read(Program.ACCELERATED_READER, value, source);
        }
    },
    READING_COUNTS("\\b(?:scholastic )?reading counts\\b!?(?:\\s*\\(?rc\\b\\)?)?|\\bsrc\\b|^rc\\b") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return ProgramText.read(Program.READING_COUNTS, value, source);
        }
    };

    /** The steps of the ladders; apart, since a constant's body may not name a field of its own enum. */
    private static final class Steps {
        static final Pattern LETTERS =
                Pattern.compile("(?<![a-z])([a-z]\\+?)(?:\\s*(?:-|to|/)\\s*([a-z]\\+?))?(?![a-z])");
        static final Pattern NUMBERS =
                Pattern.compile("(?<![0-9.])([0-9]{1,2})(?:\\s*(?:-|to|/)\\s*([0-9]{1,2}))?(?![0-9])");
        static final Pattern DRA =
                Pattern.compile("(?<![a-z0-9])(a|[0-9]{1,2})(?:\\s*(?:-|to|/)\\s*([0-9]{1,2}))?(?![a-z0-9])");

        private Steps() {}
    }

    private static final Pattern DECIMAL =
            Pattern.compile("(?<![0-9.])([0-9]{1,2}(?:\\.[0-9]{1,2})?|\\.[0-9])(?![0-9])");
    /** Highest grade that a program could mean by its level; more is a quiz number or points. */
    private static final double GRADE_MAX = 20;

    /** Words around the value that are not the value. */
    private static final Pattern PADDING = Pattern.compile(
            "\\b(?:levels?|book|reading|text|gradient|instructional|expectations|score|interest|grade|is|rl|bl|a (?=level))\\b");

    private final Pattern name;

    LevelScale(String name) {
        this.name = Pattern.compile(name);
    }

    /** The statements in a value from which the name was taken out; none when nothing in it fits. */
    abstract List<LevelStatement> read(String value, LevelSource source);

    /** Which of them the words name, if any. Expects {@link LevelWords}. */
    static Optional<LevelScale> namedIn(String words) {
        for (LevelScale scale : values()) {
            if (scale.name.matcher(words).find()) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }

    /** Whether it tests readers and gives points, rather than only measuring a text. */
    boolean isProgram() {
        return this == ACCELERATED_READER || this == READING_COUNTS;
    }

    Program program() {
        return switch (this) {
            case ACCELERATED_READER -> Program.ACCELERATED_READER;
            case READING_COUNTS -> Program.READING_COUNTS;
            default -> Program.OTHER;
        };
    }

    /** The statements in words that may hold the name too. */
    List<LevelStatement> readFrom(String words, LevelSource source) {
        return read(name.matcher(words).replaceAll(" ").strip(), source);
    }

    private static List<LevelStatement> band(Ladder ladder, Pattern steps, String value, LevelSource source) {
        Matcher step = steps.matcher(PADDING.matcher(value).replaceAll(" "));
        if (!step.find()) {
            return List.of();
        }
        String lowest = step.group(1).toUpperCase(Locale.ROOT);
        String highest = step.group(2) == null ? lowest : step.group(2).toUpperCase(Locale.ROOT);
        return List.of(new BookBand(ladder, lowest, highest, source));
    }

    private static OptionalDouble grade(String value) {
        Matcher number = DECIMAL.matcher(value);
        if (!number.find()) {
            return OptionalDouble.empty();
        }
        double grade = Double.parseDouble(number.group(1));
        return grade > GRADE_MAX ? OptionalDouble.empty() : OptionalDouble.of(grade);
    }
}
