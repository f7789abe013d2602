package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {
    private static List<LevelStatement> note(String text) {
        return MarcNotes.read(' ', text, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "PK, PRESCHOOL",
        "K-2, PRIMARY",
        "3-5, MIDDLE",
        "4-8, MIDDLE",
        "7-12, TEEN",
        "9-12, TEEN",
        "PK-12, GENERAL"
    })
    void aSpanBelongsWhereItsMiddleLies(String grades, Audience audience) {
        assertEquals(audience, Audience.of(GradeSpan.parse(grades).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"a, PRESCHOOL", "b, PRIMARY", "c, MIDDLE", "d, TEEN", "e, ADULT", "g, GENERAL", "j, CHILDREN"})
    void theCodedAudienceIsRead(char code, Audience audience) {
        assertEquals(Optional.of(audience), LevelStatements.audienceOf008(code));
    }

    @ParameterizedTest
    @CsvSource({"f", "' '", "|", "z", "#"})
    void otherCodesSayNothing(char code) {
        assertEquals(Optional.empty(), LevelStatements.audienceOf008(code));
    }

    @Test
    void aPreciseCodeStands() {
        assertEquals(Optional.of(Audience.TEEN), Audience.of(Optional.of(Audience.TEEN), note("Ages 4-8")));
    }

    @Test
    void aStatementMakesChildrenMorePrecise() {
        assertEquals(Optional.of(Audience.PRIMARY), Audience.of(Optional.of(Audience.CHILDREN), note("Grades K-2")));
    }

    @Test
    void aStatementSpeaksWhereTheCodeIsSilent() {
        assertEquals(Optional.of(Audience.MIDDLE), Audience.of(Optional.empty(), note("Ages 9-12")));
        assertEquals(Optional.of(Audience.ADULT), Audience.of(Optional.empty(), note("College audience")));
    }

    @Test
    void aRatingAndAReadingLevelSayNothingAboutIt() {
        assertEquals(Optional.empty(), Audience.of(Optional.empty(), note("Rated PG-13")));
        assertEquals(Optional.empty(), Audience.of(Optional.empty(), note("RL 3.5")));
    }
}
