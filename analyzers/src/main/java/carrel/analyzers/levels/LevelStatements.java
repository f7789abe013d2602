package carrel.analyzers.levels;

import carrel.analyzers.levels.LevelStatement.AudienceNote;
import carrel.analyzers.levels.LevelStatement.InterestAge;
import carrel.analyzers.levels.LevelStatement.InterestGrade;
import carrel.analyzers.levels.LevelStatement.ReadingGrade;
import carrel.analyzers.levels.LevelStatement.ReadingProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what MARC records say about level and audience. The content decides what a statement is, since most real grade
 * and age notes carry a blank indicator; the indicator only explains a bare number.
 */
public final class LevelStatements {
    private static final Pattern READING_LEVEL = Pattern.compile(
            "\\b(?:reading (?:grade )?level|reading grade|rl|readability|grade level equivalent)\\b\\s*:?\\s*");
    private static final Pattern DECIMAL_GRADE = Pattern.compile("(pk|k|0*1[0-2](?:\\.[0-9]+)?|0*[0-9](?:\\.[0-9]+)?)"
            + "(?:\\s*(?:-|to)\\s*(1[0-2](?:\\.[0-9]+)?|[0-9](?:\\.[0-9]+)?))?(?:\\s*$|[.,;:( ].*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern QUIZ = Pattern.compile("(?i)\\b(?:quiz(?: no\\.?| number)?[:\\s#]*)?([0-9]{2,7})\\b");
    private static final Pattern GRADES_CUE = Pattern.compile("(?i)^(?:interest level:?|grades?|gr\\.?)\\s+");

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
        Optional<LadderWords> scale = by.map(LevelWords::of).flatMap(LadderWords::namedIn);
        if (scale.isPresent()) {
            LevelSource source = new LevelSource("MARC 521", String.join(" ", texts), by);
            List<LevelStatement> read = scale.get().readFrom(LevelWords.of(source.words()), source);
            if (!read.isEmpty()) {
                return read;
            }
        }
        List<LevelStatement> statements = new ArrayList<>();
        for (String text : texts) {
            if (!text.isBlank()) {
                statements.addAll(audienceNote(firstIndicator, new LevelSource("MARC 521", text.strip(), by)));
            }
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
        String written = String.join(" ", program, level.orElse("")).strip();
        LevelSource source = new LevelSource("MARC 526", written, Optional.empty());
        Optional<LadderWords> scale = LadderWords.namedIn(LevelWords.of(program));
        boolean programOfReading = scale.isEmpty()
                || scale.get() == LadderWords.ACCELERATED_READER
                || scale.get() == LadderWords.READING_COUNTS;
        if (!programOfReading) {
            return scale.get().readFrom(LevelWords.of(level.orElse(program)), source);
        }
        OptionalDouble grade = number(level);
        if (grade.isEmpty() && scale.isEmpty()) {
            return List.of();
        }
        return List.of(new ReadingProgram(
                programOf(scale),
                nameOf(scale, program),
                grade,
                number(points),
                interest.map(LevelStatements::interestCode).filter(code -> !code.isEmpty()),
                notes.stream()
                        .flatMap(note -> QUIZ.matcher(note).results())
                        .map(quiz -> quiz.group(1))
                        .findFirst(),
                source));
    }

    /**
     * MARC 385, an audience term; of the whole field at most one statement comes.
     *
     * @param term $a
     * @param vocabulary $2, such as lcdgt
     */
    public static List<LevelStatement> from385(String term, Optional<String> vocabulary) {
        if (term.isBlank()) {
            return List.of();
        }
        return audienceNote(' ', new LevelSource("MARC 385", term.strip(), vocabulary));
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

    private static List<LevelStatement> audienceNote(char indicator, LevelSource source) {
        String words = LevelWords.of(source.words());
        Optional<LadderWords> scale = LadderWords.namedIn(words);
        if (scale.isPresent()) {
            List<LevelStatement> read = scale.get().readFrom(words, source);
            if (!read.isEmpty()) {
                return read;
            }
        }
        if (LexileWords.isMeasure(words)) {
            return LexileWords.read(words, source);
        }
        Optional<LevelStatement> rating = RatingWords.read(words, source);
        if (rating.isPresent()) {
            return List.of(rating.get());
        }
        return agesAndGrades(indicator, words, source);
    }

    private static List<LevelStatement> agesAndGrades(char indicator, String words, LevelSource source) {
        Matcher readingLevel = READING_LEVEL.matcher(words);
        if (readingLevel.find()) {
            Optional<LevelRange> grade = decimalGrade(words.substring(readingLevel.end()))
                    .or(() -> GradeWords.read(words.substring(readingLevel.end())));
            if (grade.isPresent()) {
                return List.of(new ReadingGrade(grade.get(), source));
            }
        }
        List<LevelStatement> found = new ArrayList<>();
        AgeWords.read(words).ifPresent(years -> found.add(new InterestAge(years, source)));
        if (found.isEmpty() || words.contains("grade")) {
            GradeWords.read(words).ifPresent(grades -> found.add(grade(indicator, grades, source)));
        }
        if (found.isEmpty()) {
            numberAlone(indicator, words, source).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            found.add(new AudienceNote(AudienceWords.read(words), source));
        }
        return List.copyOf(found);
    }

    private static LevelStatement grade(char indicator, LevelRange grades, LevelSource source) {
        return indicator == '0' ? new ReadingGrade(grades, source) : new InterestGrade(grades, source);
    }

    private static Optional<LevelStatement> numberAlone(char indicator, String words, LevelSource source) {
        return switch (indicator) {
            case '0' -> decimalGrade(words).map(grade -> new ReadingGrade(grade, source));
            case '1' -> AgeWords.read("ages " + words).map(years -> new InterestAge(years, source));
            case '2' -> GradeWords.readNumbersAlone(words).map(grades -> new InterestGrade(grades, source));
            default -> Optional.empty();
        };
    }

    private static Optional<LevelRange> decimalGrade(String words) {
        Matcher grade = DECIMAL_GRADE.matcher(words);
        if (!grade.matches()) {
            return Optional.empty();
        }
        double lowest = grade.group(1).endsWith("k")
                ? (grade.group(1).equals("pk") ? -1 : 0)
                : Double.parseDouble(grade.group(1));
        double highest = grade.group(2) == null ? lowest : Double.parseDouble(grade.group(2));
        return lowest > highest ? Optional.empty() : Optional.of(LevelRange.of(lowest, highest));
    }

    private static ReadingProgram.Program programOf(Optional<LadderWords> scale) {
        if (scale.equals(Optional.of(LadderWords.ACCELERATED_READER))) {
            return ReadingProgram.Program.ACCELERATED_READER;
        }
        return scale.isPresent() ? ReadingProgram.Program.READING_COUNTS : ReadingProgram.Program.OTHER;
    }

    private static String nameOf(Optional<LadderWords> scale, String program) {
        return switch (programOf(scale)) {
            case ACCELERATED_READER -> "Accelerated Reader";
            case READING_COUNTS -> "Reading Counts";
            case OTHER -> program.strip();
        };
    }

    private static OptionalDouble number(Optional<String> written) {
        Matcher number = NUMBER.matcher(written.orElse(""));
        return number.find() ? OptionalDouble.of(Double.parseDouble(number.group())) : OptionalDouble.empty();
    }

    /** "Grades 5-8." as "5-8", "mg" as "MG". */
    private static String interestCode(String written) {
        return GRADES_CUE
                .matcher(written.strip())
                .replaceFirst("")
                .replaceAll("[.,;]+$", "")
                .toUpperCase(Locale.ROOT);
    }
}
