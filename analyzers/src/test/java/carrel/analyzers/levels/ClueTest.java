package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ClueTest {
    @ParameterizedTest
    @EnumSource(Clue.class)
    void whatIsSaidIsReadAgain(Clue clue) {
        int places = clue.said().split("\\{}", -1).length - 1;
        List<String> values = List.of("1.5", "Levi, 1993", "$2").subList(0, places);

        Optional<Clue.Found> read = Clue.of(clue.said(values.toArray()));

        assertEquals(Optional.of(new Clue.Found(clue, values)), read);
    }

    @Test
    void anotherSentenceIsNoClue() {
        assertEquals(Optional.empty(), Clue.of("Short sentences."));
    }
}
