package carrel.searchapi.textsets;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Analysis;
import carrel.catalog.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far an edition is about a wish. Title and headings count whole; a summary counts less, for a story may pass a
 * volcano without being about one.
 */
final class Aboutness {
    private static final double HALF = 0.5;
    private static final double BY_SUMMARY = 0.4;

    /** Between texts, so that no name is found across their border; no analysis makes it of a text. */
    private static final String BORDER = "|";

    private final Wish wish;
    private final Vocabulary vocabulary;
    private final double enough;
    private final int heaviest;
    private final Map<String, About> known = new HashMap<>();

    /**
     * How far an edition is about the wish, from 0 to 1.
     *
     * @param exact counting the names that mean it
     * @param near counting those too that come near it
     * @param titled counting only what the title names
     */
    record About(double exact, double near, double titled) {}

    Aboutness(Wish wish, Vocabulary vocabulary) {
        this.wish = wish;
        this.vocabulary = vocabulary;
        int all = wish.aspects().stream().mapToInt(Aspect::weight).sum();
        this.heaviest = wish.aspects().stream().mapToInt(Aspect::weight).max().orElse(1);
        // Of three topics in one sentence any is enough; of a topic and a word the topic.
        this.enough = Math.min(HALF, (double) heaviest / Math.max(1, all));
    }

    About of(Resource edition) {
        return known.computeIfAbsent(edition.id(), any -> measured(edition));
    }

    boolean isEnough(double about) {
        return about >= enough;
    }

    private About measured(Resource edition) {
        List<String> titles = titles(edition);
        List<String> headings = headings(edition);
        // A story's title speaks in images: "The sun is also a star" is a love story.
        List<String> plain = Candidate.isStory(edition) ? headings : joined(titles, headings);
        List<String> named = joined(titles, headings);
        List<String> summed = Analysis.ENGLISH.terms(edition.annotation().summary());
        double exact = 0;
        double near = 0;
        double titled = 0;
        boolean exactly = false;
        boolean nearly = false;
        double all = 0;
        for (Aspect aspect : wish.aspects()) {
            double asMeant = covered(aspect.exact(), named, summed);
            exact += asMeant * aspect.weight();
            near += (has(plain, aspect.near()) ? 1 : asMeant) * aspect.weight();
            // The words of a question ("how do they change our lives?") are no topic without the topic.
            exactly |= aspect.weight() == heaviest && asMeant > 0;
            nearly |= aspect.weight() == heaviest && (asMeant > 0 || has(plain, aspect.near()));
            titled += (has(titles, aspect.exact()) ? 1 : 0) * aspect.weight();
            all += aspect.weight();
        }
        return all == 0
                ? new About(0, 0, 0)
                : new About(exactly ? exact / all : 0, nearly ? near / all : 0, titled / all);
    }

    private static double covered(Set<List<String>> names, List<String> named, List<String> summed) {
        return has(named, names) ? 1 : has(summed, names) ? BY_SUMMARY : 0;
    }

    private static List<String> titles(Resource edition) {
        return joined(
                Analysis.ENGLISH.terms(edition.titles().full()),
                Analysis.ENGLISH.terms(edition.titles().uniform()));
    }

    private List<String> headings(Resource edition) {
        List<String> headings = new ArrayList<>();
        for (SubjectHeading heading : edition.subjects()) {
            // Headings that Carrel gave a document may rest on a word of its summary alone.
            if (heading.thesaurus() == Thesaurus.SCHOOL && !isNamedByTitle(heading, edition)) {
                continue;
            }
            headings.add(BORDER);
            headings.addAll(Analysis.ENGLISH.terms(heading.topicDisplay()));
        }
        for (String genre : edition.genres()) {
            headings.add(BORDER);
            headings.addAll(Analysis.ENGLISH.terms(genre));
        }
        return headings;
    }

    private static List<String> joined(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.add(BORDER);
        all.addAll(others);
        return all;
    }

    private boolean isNamedByTitle(SubjectHeading heading, Resource edition) {
        return vocabulary.topicsIn(edition.titles().full()).stream()
                .flatMap(topic -> SubjectHeading.parse(topic.heading(), Thesaurus.SCHOOL).stream())
                .anyMatch(named -> named.key().equals(heading.key()));
    }

    private static boolean has(List<String> terms, Set<List<String>> names) {
        return names.stream().anyMatch(name -> Aspect.holds(terms, name));
    }
}
