package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IsbdPunctuationTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Holes /|Holes",
                "Frog and Toad :|Frog and Toad",
                "Dinosaurs before dark.|Dinosaurs before dark",
                "The very hungry caterpillar = La oruga muy hambrienta /|The very hungry caterpillar = La oruga muy hambrienta",
                "Osborne, Mary Pope,|Osborne, Mary Pope",
                "Rowling, J. K.|Rowling, J. K.",
                "Rowling, J.K.,|Rowling, J.K.",
                "King, Martin Luther, Jr.,|King, Martin Luther, Jr.",
                "And then ...|And then ...",
                "What if ... /|What if ...",
                "Why?|Why?",
                "Why? /|Why?",
                "Stop!.|Stop!",
                "Time 10:04|Time 10:04",
                "And/or|And/or",
                "Book two.|Book two",
                "Comic books, strips, etc.|Comic books, strips, etc.",
                "[1998]|1998",
                "[1998?].|1998?",
                "[Paris|Paris",
                "Paris]|Paris",
                "Holes [sound recording] /|Holes [sound recording]",
                "London ;|London",
                "'The end' |'The end'",
                "New York (N.Y.).|New York (N.Y.)",
                "Sachar, Louis, 1954-|Sachar, Louis, 1954-",
                "C++.|C++",
                "2nd ed.|2nd ed.",
                "Washington, D.C. :|Washington, D.C.",
                "恐龍的故事 /|恐龍的故事"
            })
    void marksBetweenPartsGoAndMarksOfTheWordsStay(String written, String trimmed) {
        assertEquals(trimmed, IsbdPunctuation.trim(written));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void trimmingTwiceChangesNothing(long seed) {
        String once = IsbdPunctuation.trim(AnyText.of(seed));

        assertEquals(once, IsbdPunctuation.trim(once));
    }

    @Test
    void marksAloneAreNothing() {
        assertEquals("", IsbdPunctuation.trim(" / "));
    }
}
