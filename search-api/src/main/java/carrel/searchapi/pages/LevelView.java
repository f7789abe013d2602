package carrel.searchapi.pages;

import carrel.analyzers.levels.GradeSpan;
import carrel.searchapi.answers.LevelAnswer;
import carrel.searchapi.wording.Words;
import java.util.Locale;
import java.util.Optional;

/**
 * The page on which a teacher pastes a text or sends a document.
 *
 * @param pasted what stands in the box; empty at first
 * @param text what was judged: what was pasted, or stands in the document
 * @param answer what came of it
 */
public record LevelView(String pasted, String text, Optional<LevelAnswer> answer) {
    static final LevelView EMPTY = new LevelView("", "", Optional.empty());

    private static final double ABOVE_SCHOOL = 12.95;
    private static final int PASSAGE_CHARACTERS_MAX = 20_000;

    /** As much of the text as a text set reads. */
    public String passage() {
        return text.substring(0, Math.min(text.length(), PASSAGE_CHARACTERS_MAX));
    }

    /** The likeliest grade, as a text set takes it: "K", "4". */
    public static String grades(LevelAnswer answer) {
        int grade = (int) Math.floor(answer.mid().orElse(0.0));
        return GradeSpan.of(Math.max(0, Math.min(GradeSpan.HIGHEST, grade))).toString();
    }

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
