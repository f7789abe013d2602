package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.answers.LevelAnswer;
import carrel.searchapi.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What students read is easy to read, by our own measure of texts. */
final class StudentWordsTest {
    private static final double GRADE_MAX = 5;

    /** Rooms of pages; too little text in one alone to be judged is judged with its neighbours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "help",
                "nothing,note,found",
                "choices,databases,home,search",
                "match,sheet,wish",
                "trouble",
                "relaxed,why,signal,word-in",
                "work,hit,open,foot"
            })
    void whatStudentsReadIsAtGradeFiveOrBelow(String rooms) {
        ResourceBundle messages = ResourceBundle.getBundle("carrel.searchapi.wording.messages", Locale.ROOT);
        String text = messages.keySet().stream()
                .sorted()
                .filter(key -> List.of(rooms.split(",")).contains(key.split("\\.")[0]))
                .map(key -> Words.english().say(key, 3, 3, 3))
                .map(message -> message.endsWith(".") || message.endsWith("?") ? message : message + ".")
                .collect(Collectors.joining("\n"));

        LevelAnswer level = LevelAnswer.of(text);

        assertTrue(level.refused().isEmpty(), () -> rooms + ": " + level.refused());
        assertTrue(
                level.mid().orElseThrow() <= GRADE_MAX,
                () -> rooms + " reads like grade " + level.mid() + ":\n" + text);
    }
}
