package carrel.catalog.lucene;

import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.QueryWords.Scope;
import carrel.catalog.search.QueryWords.Word;
import carrel.catalog.search.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;

/** The headings that a search looked for beside the reader's own words, so that nobody has to wonder at a result. */
final class AlsoSearched {
    private static final int HEADINGS_MAX = 3;

    private AlsoSearched() {}

    /** The headings that the words stand for, that do not just repeat them, and that the catalog has. */
    static List<String> headings(Sentence sentence, IndexSearcher searcher) throws IOException {
        String text = sentence.topic().stream()
                .filter(part -> part instanceof Word word && !word.beginning() && looksAmongTopics(word.scope()))
                .map(part -> ((Word) part).text())
                .collect(Collectors.joining(" "));
        Set<String> typed = new HashSet<>(Analysis.ENGLISH.terms(text));
        List<String> headings = new ArrayList<>();
        for (Topic topic : Vocabulary.ofSchool().topicsIn(text)) {
            List<String> terms = Analysis.ENGLISH.terms(topic.heading());
            if (headings.size() < HEADINGS_MAX && !typed.containsAll(terms) && isThere(terms, searcher)) {
                headings.add(topic.heading());
            }
        }
        return List.copyOf(headings);
    }

    private static boolean looksAmongTopics(Scope scope) {
        return scope == Scope.ANYWHERE || scope == Scope.TOPICS;
    }

    private static boolean isThere(List<String> terms, IndexSearcher searcher) throws IOException {
        String field = CatalogSchema.TOPICS.name();
        return terms.size() == 1
                ? searcher.getIndexReader().docFreq(new Term(field, terms.getFirst())) > 0
                : searcher.count(new PhraseQuery(field, terms.toArray(String[]::new))) > 0;
    }
}
