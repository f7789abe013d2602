package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MARC 526. */
class ReadingProgramTest {
    private static List<LevelStatement> read(String line) {
        String[] field = line.split("\\|");
        List<LevelField.Value> values = new ArrayList<>();
        for (int i = 0; i < field.length; i++) {
            values.add(new LevelField.Value("abcdz".charAt(Math.min(i, 4)), field[i]));
        }
        return LevelStatements.fromMarc(new LevelField("526", '0', values));
    }

    private static String labels(List<LevelStatement> statements) {
        return statements.stream().map(LevelStatement::label).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "Accelerated Reader AR | MG | 4.2 | 5 | Quiz: 61424. => Accelerated Reader 4.2, MG, 5 points",
                "Accelerated reader | LG | 2.0 | 1.0 => Accelerated Reader 2.0, LG, 1 point",
                "AR | MG+ | 5 => Accelerated Reader 5.0, MG+",
                "Accelerated Reader | Middle grades (MG 4-8) | 4.2 => Accelerated Reader 4.2, MG",
                "Accelerated Reader | Grades 5-8. | 4.9 => Accelerated Reader 4.9, 5-8",
                "Accelerated Reader | | RL 4.3. => Accelerated Reader 4.3",
                "Scholastic Reading Counts! | K-2 | 1.2 | 1.0 => Reading Counts 1.2, K-2, 1 point",
                "Lexile | | AD240L. => Lexile AD240L",
                "Lexile Framework for Reading | | 910 => Lexile 910L",
                "Fountas & Pinnell | | M => Guided reading level M",
                "Guided reading level | | Level M => Guided reading level M",
                "DRA | | 28 => DRA 28",
                "Reading Recovery | | 17 => Reading Recovery 17",
                "Maple County Battle of the Books | 4-6 | 4.5 | 10 => Maple County Battle of the Books 4.5, 4-6, 10 points"
            })
    void isUnderstood(String field, String labels) {
        assertEquals(labels, labels(read(field)));
    }

    @ParameterizedTest
    @CsvSource({"'Maple County Book Club'", "'Summer reading | all'", "''", "'Lexile | | n/a'", "'DRA'"})
    void aProgramWithoutALevelSaysNothing(String field) {
        assertEquals(List.of(), read(field));
    }

    @ParameterizedTest
    @CsvSource({"Quiz: 61424.", "61424", "Quiz no. 61424 EN", "quiz #61424"})
    void theQuizNumberComesOutOfItsNote(String note) {
        LevelStatement.ReadingProgram program = (LevelStatement.ReadingProgram)
                read("Accelerated Reader | MG | 4.2 | 5 | " + note).getFirst();

        assertEquals(Optional.of("61424"), program.quiz());
    }

    @Test
    void levelsAreReadingGradesAndGroupsAreInterest() {
        LevelStatement program = read("Accelerated Reader | UG | 4.7 | 9").getFirst();

        assertEquals(Optional.of(GradeSpan.of(4)), program.readingGrades());
        assertEquals(Optional.of(new GradeSpan(9, 12)), program.interestGrades());
    }

    @Test
    void nobodyKnowsWhatAnotherProgramMeansByItsLevel() {
        LevelStatement program =
                read("Maple County Battle of the Books | 4-6 | 4.5").getFirst();

        assertEquals(Optional.empty(), program.readingGrades());
        assertEquals(Optional.empty(), program.interestGrades());
    }
}
