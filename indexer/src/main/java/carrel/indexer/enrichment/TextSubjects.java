package carrel.indexer.enrichment;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Analysis;
import carrel.catalog.Resource;
import carrel.catalog.TextPage;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives subjects to documents that came without any: the school's topics that the title names and the text names too. A
 * title alone may be a figure of speech, and a text alone names much in passing; the two agree on what it is about. A
 * summary names much in passing as well ("sharks have no bones"), so that it counts only where it and the text both say
 * the heading as it stands.
 */
final class TextSubjects {
    /** A document says early what it is about, and a book's every chapter need not be searched for it. */
    private static final int CHARACTERS_MAX = 20_000;

    private TextSubjects() {}

    static Resource enrich(Resource resource) {
        if (resource.text().isEmpty() || !resource.subjects().isEmpty()) {
            return resource;
        }
        Vocabulary vocabulary = Vocabulary.ofSchool();
        String text = beginning(resource);
        Set<Topic> told = Set.copyOf(vocabulary.topicsIn(text));
        String title = resource.titles().proper() + ". " + resource.titles().rest();
        Stream<Topic> inTitle = vocabulary.topicsIn(title).stream().filter(told::contains);
        String summary = resource.annotation().summary();
        Stream<Topic> inSummary = vocabulary.topicsIn(summary).stream()
                .filter(topic -> saysAsItStands(summary, topic) && saysAsItStands(text, topic));
        List<SubjectHeading> subjects = Stream.concat(inTitle, inSummary)
                .distinct()
                .flatMap(topic -> SubjectHeading.parse(topic.heading(), Thesaurus.SCHOOL).stream())
                .toList();
        return subjects.isEmpty()
                ? resource
                : resource.with().subjects(subjects).build();
    }

    /** Whether a text says the heading itself, whatever its endings. */
    private static boolean saysAsItStands(String text, Topic topic) {
        List<String> heading = Analysis.ENGLISH.terms(topic.heading());
        return Collections.indexOfSubList(Analysis.ENGLISH.terms(text), heading) >= 0;
    }

    private static String beginning(Resource resource) {
        String text = resource.text().stream().map(TextPage::text).collect(Collectors.joining("\n"));
        return text.substring(0, Math.min(text.length(), CHARACTERS_MAX));
    }
}
