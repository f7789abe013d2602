package carrel.analyzers.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void aChildsWordLeadsToTheHeading() {
        List<Topic> topics = Vocabulary.ofSchool().topicsIn("I like dinos");

        assertEquals(List.of("Dinosaurs"), topics.stream().map(Topic::heading).toList());
    }
}
