package carrel.searchapi.answers;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.LevelStatement;
import carrel.searchapi.wording.Saying;
import java.util.Optional;

/**
 * What a record states about level: shown as stated, never averaged or guessed.
 *
 * @param label in a reader's words: "Lexile 650L", "Interest: grades 4-6"
 * @param reading the grades that can read it, if the statement is about that: "2-3"
 * @param interest the grades it is meant for, if the statement is about that
 * @param source where the record says so, and in which words
 */
public record Level(Saying label, Optional<String> reading, Optional<String> interest, String source) {
    static Level of(LevelStatement statement) {
        return new Level(
                StatedLevel.of(statement),
                statement.readingGrades().map(GradeSpan::toString),
                statement.interestGrades().map(GradeSpan::toString),
                statement.source().toString());
    }
}
