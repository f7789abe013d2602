package carrel.analyzers.levels;

import carrel.analyzers.levels.LevelStatement.AudienceNote;
import carrel.analyzers.levels.LevelStatement.InterestAge;
import carrel.analyzers.levels.LevelStatement.InterestGrade;
import carrel.analyzers.levels.LevelStatement.ReadingGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one text about level or audience, which may hold several statements: "RL 4.2; ages 8-12". */
final class LevelText {
    private static final String CUES =
            "ages?|grades?|gr\\.?|lexile|ar|atos|rl|il|interest|reading|guided|grl|f&p|fountas|dra|accelerated|k-|pk-|for";

    private static final Pattern BETWEEN_CLAUSES = Pattern.compile(
            "\\s*[;|]\\s*|\\s+/\\s+|[,.]\\s+(?=(?:" + CUES + ")\\b)|[\\s/]+(?=\\bil\\b)|[\\s/]+(?=\\brl\\b)");

    private static final Pattern GRADE_OR_AGE = Pattern.compile("\\b(?:grades?|gr\\.|ages?|years)(?![a-z])");

    private static final Pattern READING_LEVEL = Pattern.compile(
            "\\b(?:(?:reading|rdg\\.?) (?:grade )?(?:level|lvl\\.?)|reading grade|rl(?![a-z])|readability(?: level)?"
                    + "|reads at|(?:flesch[- ]kincaid|dale[- ]chall|spache|fry|smog)(?: (?:grade|readability))?(?: level)?)"
                    + "\\s*[:=-]?\\s*(?:grade\\s*)?");

    private static final Pattern INTEREST_LEVEL = Pattern.compile(
            "\\b(?:interest (?:grade )?(?:level|age|grade)s?|interest(?=\\s*[:=])|il)\\b\\s*[:=-]?\\s*(?:grades?\\s*)?");

    /** Letters alone are steps of a ladder in which no one has named it, except those that rate films. */
    private static final Pattern LONE_LETTER = Pattern.compile("[a-z]\\+?\\.?");

    private static final Pattern LONE_DECIMAL = Pattern.compile("(?:[0-9]|1[0-2])\\.[0-9]\\.?");

    private LevelText() {}

    /** Whether the words themselves say that they are about grades or ages. Expects {@link LevelWords}. */
    static boolean namesGradesOrAges(String words) {
        return GRADE_OR_AGE.matcher(words).find();
    }

    static List<LevelStatement> read(char indicator, LevelSource source) {
        String words = LevelWords.of(source.words());
        boolean scaled = LevelScale.namedIn(words).isPresent();
        if (!scaled && !LexileWords.isMeasure(words)) {
            Optional<LevelStatement> rating = RatingWords.read(words, source);
            if (rating.isPresent()) {
                return List.of(rating.get());
            }
        }
        List<LevelStatement> found = readClauses(indicator, words, source);
        if (found.isEmpty() && !scaled) {
            numberAlone(indicator, words, source).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            found.add(new AudienceNote(AudienceWords.read(words), source));
        }
        return List.copyOf(found);
    }

    private static List<LevelStatement> readClauses(char indicator, String words, LevelSource source) {
        // Schools in a row make one span, and a program's points and quiz belong to its level.
        boolean whole = words.chars().noneMatch(Character::isDigit)
                || LevelScale.namedIn(words).filter(LevelScale::isProgram).isPresent();
        String[] clauses = whole ? new String[] {words} : BETWEEN_CLAUSES.split(words);
        List<LevelStatement> found = new ArrayList<>();
        for (String clause : clauses) {
            for (LevelStatement statement : readClause(indicator, clause, source)) {
                if (!found.contains(statement)) {
                    found.add(statement);
                }
            }
        }
        return found;
    }

    private static List<LevelStatement> readClause(char indicator, String clause, LevelSource source) {
        Optional<LevelScale> scale = LevelScale.namedIn(clause);
        if (scale.isPresent()) {
            List<LevelStatement> read = scale.get().readFrom(clause, source);
            if (!read.isEmpty()) {
                return read;
            }
        }
        if (LexileWords.isMeasure(clause)) {
            return LexileWords.read(clause, source);
        }
        Matcher reading = READING_LEVEL.matcher(clause);
        if (reading.find()) {
            String level = clause.substring(reading.end());
            String before = clause.substring(0, reading.start());
            Optional<LevelRange> grade = GradeWords.readNumbersAlone(level)
                    .or(() -> GradeWords.read(level))
                    .or(() -> GradeWords.read(before))
                    .or(() -> GradeWords.readNumbersAlone(before.strip()));
            if (grade.isPresent()) {
                return List.of(new ReadingGrade(grade.get(), source));
            }
        }
        Matcher interest = INTEREST_LEVEL.matcher(clause);
        if (interest.find()) {
            String level = clause.substring(interest.end());
            Optional<LevelRange> grade = GradeWords.readNumbersAlone(level);
            if (grade.isPresent() && !clause.contains("age")) {
                return List.of(new InterestGrade(grade.get(), source));
            }
            return agesAndGrades(' ', clause, source);
        }
        return agesAndGrades(indicator, clause, source);
    }

    private static List<LevelStatement> agesAndGrades(char indicator, String words, LevelSource source) {
        List<LevelStatement> found = new ArrayList<>();
        AgeWords.read(words).ifPresent(years -> found.add(new InterestAge(years, source)));
        if (found.isEmpty() || words.contains("grade")) {
            GradeWords.read(words).ifPresent(grades -> found.add(grade(indicator, grades, source)));
        }
        return found;
    }

    private static LevelStatement grade(char indicator, LevelRange grades, LevelSource source) {
        return indicator == '0' ? new ReadingGrade(grades, source) : new InterestGrade(grades, source);
    }

    /** Only the indicator can tell what a bare number counts; without one nobody can. */
    private static Optional<LevelStatement> numberAlone(char indicator, String words, LevelSource source) {
        return switch (indicator) {
            case '0' -> GradeWords.readNumbersAlone(words).map(grades -> new ReadingGrade(grades, source));
            case '1' -> AgeWords.readNumbersAlone(words).map(years -> new InterestAge(years, source));
            case '2' ->
                GradeWords.readNumbersAlone(words)
                        .<LevelStatement>map(grades -> new InterestGrade(grades, source))
                        // No grade is above 12: "14-18" under the wrong indicator are ages.
                        .or(() -> AgeWords.readNumbersAlone(words)
                                .filter(years -> years.highest().orElse(years.lowest()) > GradeSpan.HIGHEST)
                                .map(years -> new InterestAge(years, source)));
            default -> guess(words, source);
        };
    }

    private static Optional<LevelStatement> guess(String words, LevelSource source) {
        Optional<LevelStatement> guess =
                LexileWords.guess(words).map(lexile -> new LevelStatement.LexileMeasure(lexile, lexile, source));
        if (LONE_LETTER.matcher(words).matches()) {
            guess = LevelScale.FOUNTAS_PINNELL.read(words, source).stream().findFirst();
        } else if (LONE_DECIMAL.matcher(words).matches()) {
            guess = GradeWords.readNumbersAlone(words).map(grade -> new ReadingGrade(grade, source));
        }
        return guess.map(likely -> new LevelStatement.Uncertain(likely, source));
    }
}
