package carrel.catalog.lucene;

import carrel.catalog.lucene.Clause.NeededWord;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.search.QueryWords.Word;
import carrel.catalog.search.Reason;
import carrel.catalog.search.Signal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Tells what a result counts for, by the very clauses that were searched. */
final class Explainer {
    /** Less than this is rounding. */
    private static final double POINTS_MIN = 0.005;

    private final IndexSearcher searcher;
    private final WordQueries words;
    private final List<Clause> clauses;

    Explainer(IndexSearcher searcher, Relevance relevance, List<Clause> clauses) {
        this.searcher = searcher;
        this.words = relevance.words();
        this.clauses = clauses;
    }

    /** What the edition counts for, most first; the points add up to its score. */
    List<Reason> reasons(int document) throws IOException {
        List<Reason> reasons = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.occur() == Occur.MUST_NOT) {
                continue;
            }
            double points = points(clause.query(), document);
            if (clause.words().isEmpty()) {
                add(Reason.of(clause.signal(), clause.about(), points).until(clause.until()), reasons);
            } else {
                addWords(clause, points, document, reasons);
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::points).reversed());
        return reasons;
    }

    private void addWords(Clause clause, double points, int document, List<Reason> reasons) throws IOException {
        List<Reason> each = new ArrayList<>();
        double left = points;
        for (NeededWord word : clause.words()) {
            double counted = points(word.query(), document);
            left -= counted;
            addWord(word, counted, document, each);
        }
        if (left < -POINTS_MIN) {
            // Too few of the words are there; it is the number as a whole that answers.
            add(Reason.of(Signal.NUMBER, clause.about(), points), reasons);
            return;
        }
        reasons.addAll(each);
        add(Reason.of(Signal.NUMBER, clause.about(), left), reasons);
    }

    private void addWord(NeededWord word, double points, int document, List<Reason> reasons) throws IOException {
        String text =
                String.join(" ", word.name().words().stream().map(Word::text).toList());
        if (!word.name().headings().isEmpty()) {
            add(Reason.of(Signal.CHILDS_WORD, text, points), reasons);
            return;
        }
        String best = "";
        double most = 0;
        for (Map.Entry<CatalogField, Query> field :
                words.byField(word.name().words().getFirst()).entrySet()) {
            double here = points(field.getValue(), document);
            if (here > most) {
                best = field.getKey().name();
                most = here;
            }
        }
        if (!best.isEmpty()) {
            add(Reason.wordIn(best, text, most), reasons);
            add(Reason.of(Signal.OTHER_FIELDS, text, points - most), reasons);
        }
    }

    private static void add(Reason reason, List<Reason> reasons) {
        if (reason.points() >= POINTS_MIN) {
            reasons.add(reason);
        }
    }

    private double points(Query query, int document) throws IOException {
        Explanation explanation = searcher.explain(query, document);
        return explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
    }
}
