package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.text.AnyText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LevelStatementTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static LevelStatement only(char indicator, String text) {
        List<LevelStatement> statements = MarcNotes.read(indicator, text, Optional.empty());
        assertEquals(1, statements.size(), text);
        return statements.getFirst();
    }

    @Test
    void aStatementSaysWhereItStandsAndWhoSaysSo() {
        LevelStatement statement =
                MarcNotes.read('8', "580L", Optional.of("Lexile")).getFirst();

        assertEquals("MARC 521, Lexile: 580L", statement.source().toString());
    }

    @Test
    void oneMeasureMayStandInTwoSubfields() {
        List<LevelStatement> statements = MarcNotes.read('8', List.of("AD", "580L"), Optional.of("Lexile"));

        assertEquals(
                List.of("Lexile AD580L"),
                statements.stream().map(LevelStatement::label).toList());
    }

    @Test
    void eachSubfieldMayBeAStatementOfItsOwn() {
        List<LevelStatement> statements = MarcNotes.read('1', List.of("4-8", "K-3"), Optional.of("Maple Press"));

        assertEquals(
                List.of("Interest: ages 4-8", "Interest: grades K-3"),
                statements.stream().map(LevelStatement::label).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MPAA rating: PG-13; for ages 13 and up.",
                "Rated T for Teen, ages 13+",
                "Suitable for 16 years and over.",
                "ESRB: E10+ (Everyone 10 and up)",
                "TV-Y7",
                "Rating: 12A. Grade K"
            })
    void noRatingIsAnAgeOrAGrade(String rating) {
        LevelStatement statement = only('1', rating);

        assertTrue(statement instanceof LevelStatement.ContentRating, statement.toString());
        assertEquals(Optional.empty(), statement.readingGrades());
        assertEquals(Optional.empty(), statement.interestGrades());
    }

    @Test
    void readingAndInterestNeverStandInForEachOther() {
        LevelStatement reading = only('0', "3.5");
        LevelStatement interest = only('2', "9-12");

        assertEquals(Optional.of(GradeSpan.of(3)), reading.readingGrades());
        assertEquals(Optional.empty(), reading.interestGrades());
        assertEquals(Optional.of(new GradeSpan(9, 12)), interest.interestGrades());
        assertEquals(Optional.empty(), interest.readingGrades());
    }

    @ParameterizedTest
    @CsvSource({"4-8, PK-3", "6, 1", "12-18, 7-12", "0-3, PK"})
    void agesAreTheGradesOfThatAge(String ages, String grades) {
        assertEquals(GradeSpan.parse(grades), only('1', ages).interestGrades());
    }

    @Test
    void agesOfAdultsAreNoGrade() {
        assertEquals(Optional.empty(), only('1', "18 & up").interestGrades());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTextIsReadInTimeAndComesBackFromJson(long seed) {
        JsonMapper json = JsonMapper.shared();
        String text = AnyText.of(seed);

        List<LevelStatement> statements = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> MarcNotes.read("0123489# ".charAt((int) (seed % 9)), text, Optional.of("Lexile")));

        for (LevelStatement statement : statements) {
            assertEquals(statement, json.readValue(json.writeValueAsString(statement), LevelStatement.class));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "580L|Lexile",
                "BR|Lexile",
                "4.2|ATOS",
                "M|Fountas & Pinnell",
                "Rated PG|x",
                "Grades 4-6|x",
                "Ages 8 and up|x",
                "RL 4.5|x",
                "Children|x",
                "AR 4.2 MG 5 pts quiz 61424|x"
            })
    void everyKindComesBackFromJson(String field) {
        JsonMapper json = JsonMapper.shared();
        String[] parts = field.split("\\|");

        List<LevelStatement> statements = MarcNotes.read('8', parts[0], Optional.of(parts[1]));

        assertEquals(1, statements.size());
        String written = json.writerFor(LevelStatement.class).writeValueAsString(statements.getFirst());
        assertEquals(statements.getFirst(), json.readValue(written, LevelStatement.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,", "grade 4, ", "ages 4 ", "4-", " - ", "(", "lexile 5", "k,", "up to ", "1 to "})
    void aHostileNoteCostsLittle(String piece) {
        String note = piece.repeat(20_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MarcNotes.read('2', note, Optional.empty()));
    }
}
