package carrel.searchapi.pages;

import carrel.searchapi.answers.LevelAnswer;
import carrel.searchapi.wording.Words;
import java.util.Locale;
import java.util.Optional;

/**
 * The page on which a teacher pastes a text.
 *
 * @param text what was pasted; empty at first
 * @param answer what came of it
 */
public record LevelView(String text, Optional<LevelAnswer> answer) {
    private static final double ABOVE_SCHOOL = 12.95;

    /** "About grade 4 (from 2 to 7)". */
    public String heading(Words words) {
        return answer.flatMap(LevelAnswer::mid)
                .map(mid -> words.say(
                        "level.answer",
                        grade(mid),
                        grade(answer.flatMap(LevelAnswer::low).orElse(mid)),
                        grade(answer.flatMap(LevelAnswer::high).orElse(mid))))
                .orElseGet(() -> words.say("level.none"));
    }

    /** A grade as schools write it, with one decimal. */
    public static String grade(double grade) {
        if (grade < 0.5) {
            return "K";
        }
        return grade >= ABOVE_SCHOOL ? "12+" : String.format(Locale.ROOT, "%.1f", grade);
    }
}
