package carrel.analyzers.subjects;

import java.util.List;

/**
 * A heading in a vocabulary, with the words that lead to it.
 *
 * @param heading as a catalogue writes it: "Dinosaurs"
 * @param words what readers, above all children and teachers, call it: "dinos", "t. rex"
 * @param broader headings above it
 * @param narrower headings below it
 */
public record Topic(String heading, List<String> words, List<String> broader, List<String> narrower) {
    public Topic {
        words = List.copyOf(words);
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
    }
}
