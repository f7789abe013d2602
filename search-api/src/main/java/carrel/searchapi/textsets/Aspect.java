package carrel.searchapi.textsets;

import carrel.analyzers.subjects.Topic;
import carrel.analyzers.text.Analysis;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that an item may be about. All names are in terms.
 *
 * @param exact names that mean it
 * @param near names that come near it: the wider heading that a vocabulary files it under, or narrower things
 * @param weight how much it counts beside the others
 */
record Aspect(Set<List<String>> exact, Set<List<String>> near, int weight) {
    /** "Immigration" and "Immigrants" begin alike, "water cycle" and "Weather" do not. */
    private static final int SAME_BEGINNING = 4;

    Aspect {
        exact = Set.copyOf(exact);
        near = Set.copyOf(near);
    }

    /** A topic of the school's as the wording names it: by its heading, or by another word that may mean less. */
    static Aspect of(Topic topic, List<String> wording, int weight) {
        List<String> heading = Analysis.ENGLISH.terms(topic.heading());
        Set<List<String>> words = topic.words().stream()
                .map(Analysis.ENGLISH::terms)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Set<List<String>> used =
                words.stream().filter(name -> holds(wording, name)).collect(Collectors.toSet());
        if (used.isEmpty() || holds(wording, heading)) {
            return new Aspect(Set.of(heading), words, weight);
        }
        Set<List<String>> exact = new HashSet<>(used);
        if (used.stream().anyMatch(name -> beginAlike(name, heading))) {
            exact.add(heading);
        }
        return new Aspect(exact, Set.of(heading), weight);
    }

    /** A name of no vocabulary. */
    static Aspect of(List<String> name, int weight) {
        return new Aspect(Set.of(name), Set.of(), weight);
    }

    /** Whether the terms have the name, its parts side by side. */
    static boolean holds(List<String> terms, List<String> name) {
        return Collections.indexOfSubList(terms, name) >= 0;
    }

    private static boolean beginAlike(List<String> name, List<String> heading) {
        return name.stream().filter(term -> term.length() >= SAME_BEGINNING).anyMatch(term -> heading.stream()
                .anyMatch(other -> other.startsWith(term.substring(0, SAME_BEGINNING))));
    }
}
