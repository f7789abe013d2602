package carrel.searchapi.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.analyzers.levels.LevelRange;
import carrel.analyzers.levels.LevelSource;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.LevelStatement.BookBand;
import carrel.analyzers.levels.LevelStatement.ReadingProgram;
import carrel.searchapi.wording.PageLanguage;
import carrel.searchapi.wording.Words;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StatedLevelTest {
    private static final LevelSource SOURCE = new LevelSource("MARC 521", "as written", Optional.empty());

    static Stream<LevelStatement> statements() {
        LevelStatement atos = new LevelStatement.Atos(3.2, SOURCE);
        return Stream.of(
                new LevelStatement.ReadingGrade(LevelRange.of(4.5), SOURCE),
                new LevelStatement.ReadingGrade(LevelRange.of(0, 3), SOURCE),
                new LevelStatement.InterestGrade(LevelRange.from(9), SOURCE),
                new LevelStatement.InterestAge(LevelRange.of(5), SOURCE),
                new LevelStatement.InterestAge(LevelRange.of(4, 8), SOURCE),
                new LevelStatement.InterestAge(LevelRange.from(12), SOURCE),
                new LevelStatement.ContentRating("PG", SOURCE),
                new BookBand(BookBand.Ladder.FOUNTAS_PINNELL, "M", "N", SOURCE),
                new BookBand(BookBand.Ladder.DRA, "24", "24", SOURCE),
                new LevelStatement.AudienceNote(Optional.empty(), SOURCE),
                program(OptionalDouble.of(1)),
                program(OptionalDouble.of(2.5)),
                program(OptionalDouble.empty()),
                atos,
                new LevelStatement.Uncertain(atos, SOURCE));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void inEnglishItIsTheStatementsOwnLabel(LevelStatement statement) {
        assertEquals(statement.label(), StatedLevel.of(statement).toString());
    }

    @Test
    void otherLanguagesHaveTheirOwnWordsAndTheScalesNames() {
        Words spanish = Words.in(PageLanguage.SPANISH);

        assertEquals(
                "Lectura: grado 4.5",
                StatedLevel.of(new LevelStatement.ReadingGrade(LevelRange.of(4.5), SOURCE))
                        .in(spanish));
        assertEquals(
                "Quizás ATOS 3.2",
                StatedLevel.of(new LevelStatement.Uncertain(new LevelStatement.Atos(3.2, SOURCE), SOURCE))
                        .in(spanish));
    }

    private static LevelStatement program(OptionalDouble points) {
        return new ReadingProgram(
                ReadingProgram.Program.ACCELERATED_READER,
                "Accelerated Reader",
                OptionalDouble.of(3.1),
                points,
                Optional.of("LG"),
                Optional.empty(),
                SOURCE);
    }
}
