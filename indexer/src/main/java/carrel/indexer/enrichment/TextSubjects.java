package carrel.indexer.enrichment;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.catalog.Resource;
import carrel.catalog.TextPage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives subjects to documents that came without any: the school's topics that the title or summary names and the text
 * names too. A title alone may be a figure of speech, and a text alone names much in passing; the two agree on what it is
 * about.
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
        String names = String.join(
                ". ",
                resource.titles().proper(),
                resource.titles().rest(),
                resource.annotation().summary());
        List<Topic> named = vocabulary.topicsIn(names);
        Set<Topic> told = Set.copyOf(vocabulary.topicsIn(beginning(resource)));
        List<SubjectHeading> subjects = named.stream()
                .filter(told::contains)
                .flatMap(topic -> SubjectHeading.parse(topic.heading(), Thesaurus.SCHOOL).stream())
                .toList();
        return subjects.isEmpty()
                ? resource
                : resource.with().subjects(subjects).build();
    }

    private static String beginning(Resource resource) {
        String text = resource.text().stream().map(TextPage::text).collect(Collectors.joining("\n"));
        return text.substring(0, Math.min(text.length(), CHARACTERS_MAX));
    }
}
