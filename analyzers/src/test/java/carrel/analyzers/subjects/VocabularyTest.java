package carrel.analyzers.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.text.Analysis;
import carrel.analyzers.text.AnyText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    private static final Vocabulary SCHOOL = Vocabulary.ofSchool();

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static List<String> headings(String query) {
        return SCHOOL.topicsIn(query).stream().map(Topic::heading).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "I like dinos, Dinosaurs",
        "T. Rex, Dinosaurs",
        "books about bugs, Insects",
        "bunny, Rabbits",
        "cops, Police",
        "how to draw cars, Drawing",
        "ww2, 'World War, 1939-1945'",
        "World War Two, 'World War, 1939-1945'",
        "9/11, 'September 11 Terrorist Attacks, 2001'",
        "dia de los muertos, Day of the Dead",
        "Español, Spanish language",
        "scary stories, Horror stories",
        "why do volcanoes erupt, Volcanoes",
        "food chains, Food chains (Ecology)",
        "mlk, Civil rights movements",
        "world war 2, 'World War, 1939-1945'",
        "legos, Toys",
        "dump trucks, Bulldozers",
        "mariposas, Butterflies",
        "ciclo del agua, Water",
        "covid, Epidemics",
        "gold rush, Frontier and pioneer life",
        "three branches of government, Executive power",
        "books with no words, Wordless picture books",
        "how to write a haiku, Haiku"
    })
    void aReadersWordLeadsToTheHeading(String query, String heading) {
        assertEquals(heading, headings(query).getFirst());
    }

    @Test
    void theLongestNameCounts() {
        assertEquals(List.of("Hurricanes", "Time travel"), headings("hurricanes and time travel"));
        assertEquals(List.of("Foxes"), headings("foxes"));
        assertEquals(List.of("Easter"), headings("easter bunny"));
    }

    @Test
    void aQueryThatNamesNothingLeadsNowhere() {
        assertEquals(List.of(), headings("charlotte"));
        assertEquals(List.of(), headings(""));
    }

    @Test
    void aTopicKnowsWhatIsAboveAndBelowIt() {
        Topic sharks = SCHOOL.topic("sharks.").orElseThrow();
        Topic fishes = SCHOOL.topic("Fishes").orElseThrow();

        assertEquals(List.of("Fishes"), sharks.broader());
        assertTrue(fishes.narrower().contains("Sharks"));
        assertEquals(Optional.empty(), SCHOOL.topic("Quantum chromodynamics"));
    }

    @Test
    void theShippedVocabularyHasManyTopicsAndNoLooseEnds() {
        Set<String> headings = new HashSet<>();
        SCHOOL.topics().forEach(topic -> headings.add(topic.heading()));

        assertTrue(headings.size() >= 520, "only " + headings.size());
        for (Topic topic : SCHOOL.topics()) {
            assertTrue(headings.containsAll(topic.broader()), topic.toString());
            assertTrue(!topic.words().isEmpty(), topic.toString());
        }
    }

    @Test
    void noWordOfTheShippedVocabularyStandsInTwoTopics() {
        Map<String, String> headingByName = new HashMap<>();
        for (Topic topic : SCHOOL.topics()) {
            for (String word : topic.words()) {
                String name = String.join(" ", Analysis.ENGLISH.terms(word));
                String other = headingByName.putIfAbsent(name, topic.heading());

                assertTrue(
                        other == null || other.equals(topic.heading()),
                        word + " leads to " + other + " and to " + topic.heading());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyQueryIsTaken(long seed) {
        assertTrue(SCHOOL.topicsIn(AnyText.of(seed)).size() < 100);
    }
}
