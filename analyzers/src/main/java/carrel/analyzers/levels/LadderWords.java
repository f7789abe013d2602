package carrel.analyzers.levels;

import carrel.analyzers.levels.LevelStatement.BookBand;
import carrel.analyzers.levels.LevelStatement.BookBand.Ladder;
import carrel.analyzers.levels.LevelStatement.ReadingProgram;
import carrel.analyzers.levels.LevelStatement.ReadingProgram.Program;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the measures and ladders that publishers sell: a field names one of them, and a number or letter follows. */
enum LadderWords {
    LEXILE("\\blexiles?(?:\\.com)?(?: framework(?: for reading)?)?(?: (?:measure|level|range|score|code|rating))?") {
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
    FOUNTAS_PINNELL("\\bfountas(?: ?(?:&|and) ?pinnell)?\\b|\\bf ?(?:&|and) ?p\\b|\\bguided reading\\b|\\bgrl\\b") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return band(Ladder.FOUNTAS_PINNELL, Steps.LETTERS, value, source);
        }
    },
    DRA("\\bdra ?2?\\b(?! ?[0-9])|\\bdra\\b|\\bdevelopmental reading assessment\\b") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return band(Ladder.DRA, Steps.DRA_STEPS, value, source);
        }
    },
    READING_RECOVERY("\\breading recovery\\b|\\brr\\b") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return band(Ladder.READING_RECOVERY, Steps.NUMBERS, value, source);
        }
    },
    ATOS("\\batos\\b") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return grade(value).isPresent()
                    ? List.of(new LevelStatement.Atos(grade(value).getAsDouble(), source))
                    : List.of();
        }
    },
    ACCELERATED_READER("\\baccelerated reader(?: ar)?\\b|\\bar\\b") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return program(Program.ACCELERATED_READER, "Accelerated Reader", value, source);
        }
    },
    READING_COUNTS("\\b(?:scholastic )?reading counts\\b!?") {
        @Override
        List<LevelStatement> read(String value, LevelSource source) {
            return program(Program.READING_COUNTS, "Reading Counts", value, source);
        }
    };

    /** Apart, since a constant's body may not name a static field of its own enum. */
    private static final class Steps {
        static final Pattern LETTERS = Pattern.compile("(?<![a-z])([a-z]\\+?)(?:\\s*-\\s*([a-z]\\+?))?(?![a-z])");
        static final Pattern NUMBERS =
                Pattern.compile("(?<![0-9.])([0-9]{1,2})(?:\\s*(?:-|to)\\s*([0-9]{1,2}))?(?![0-9])");
        static final Pattern DRA_STEPS =
                Pattern.compile("(?<![a-z0-9])(a|[0-9]{1,2})(?:\\s*-\\s*([0-9]{1,2}))?(?![a-z0-9])");

        private Steps() {}
    }

    private static final Pattern DECIMAL = Pattern.compile("(?<![0-9.])([0-9]{1,2}(?:\\.[0-9]{1,2})?)(?![0-9])");

    /** Words around the value that are not the value. */
    private static final Pattern PADDING =
            Pattern.compile("\\b(?:levels?|book|reading|text|gradient|score|interest|grade|is|rl|bl)\\b");

    private final Pattern name;

    LadderWords(String name) {
        this.name = Pattern.compile(name);
    }

    /** The statements in a value from which the name was taken out; none when nothing in it fits. */
    abstract List<LevelStatement> read(String value, LevelSource source);

    /** Which of them the words name, if any. Expects {@link LevelWords}. */
    static Optional<LadderWords> namedIn(String words) {
        for (LadderWords ladder : values()) {
            if (ladder.name.matcher(words).find()) {
                return Optional.of(ladder);
            }
        }
        return Optional.empty();
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
        return grade > 20 ? OptionalDouble.empty() : OptionalDouble.of(grade);
    }

    private static List<LevelStatement> program(Program program, String name, String value, LevelSource source) {
        OptionalDouble level = grade(value);
        if (level.isEmpty()) {
            return List.of();
        }
        return List.of(new ReadingProgram(
                program, name, level, OptionalDouble.empty(), Optional.empty(), Optional.empty(), source));
    }
}
