package carrel.catalog.lucene;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Pages;
import carrel.catalog.schema.CatalogField.Text;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Filter;
import carrel.catalog.search.QueryWords;
import carrel.catalog.search.QueryWords.AnyOf;
import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Phrase;
import carrel.catalog.search.QueryWords.Scope;
import carrel.catalog.search.QueryWords.Without;
import carrel.catalog.search.QueryWords.Word;
import carrel.catalog.search.SearchPage.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns a reader's words into a query for editions.
 *
 * <p>Each word counts where it matches best (title, name, series, topic, …) and a little more for matching elsewhere too;
 * whole titles and words that stand together come first.
 */
final class Relevance {
    /** What a match in a second field adds: near none, or a word that is everywhere beats one that is in the title. */
    private static final float TIE = 0.05f;

    private static final float WHOLE_TITLE = 60;
    private static final float TITLE_BEGINNING = 12;
    private static final float TITLE_PHRASE = 12;
    private static final float TOPIC_PHRASE = 6;
    private static final float GRADE_FIT = 10;

    /** What a heading counts, times the weight of its field, for a reader's word that stands for it. */
    private static final float CHILDS_WORD = 2;

    /** Where some words are enough, a book that has them all comes first. */
    private static final float ALL_WORDS = 40;

    private static final int PHRASE_SLOP = 1;
    private static final int BEGINNING_CHARACTERS_MIN = 3;

    /** Up to this many words of the topic must all be there; of more, three in four. */
    private static final int WORDS_ALL_NEEDED_MAX = 3;

    private static final Map<Scope, List<CatalogField>> SCOPES = Map.of(
            Scope.ANYWHERE,
            CatalogSchema.FIELDS.stream().filter(field -> weight(field) > 0).toList(),
            Scope.TITLE,
            List.of(CatalogSchema.TITLE, CatalogSchema.TITLE_AS_WRITTEN),
            Scope.NAMES,
            List.of(CatalogSchema.NAMES),
            Scope.TOPICS,
            List.of(CatalogSchema.TOPICS),
            Scope.SERIES,
            List.of(CatalogSchema.SERIES_NAME),
            Scope.NUMBERS,
            List.of(CatalogSchema.NUMBERS),
            Scope.SHELF_MARKS,
            List.of(CatalogSchema.SHELF_MARKS),
            Scope.TEXT,
            List.of(CatalogSchema.TEXT));

    /** Where beginnings of words are looked for; elsewhere they would be stems or sentences. */
    private static final Set<CatalogField> BEGINNINGS =
            Set.of(CatalogSchema.TITLE_AS_WRITTEN, CatalogSchema.NAMES, CatalogSchema.TOPICS);

    private static final Vocabulary TOPICS = Vocabulary.ofSchool();

    private Relevance() {}

    /** The editions that answer to the words, read so. */
    static Query query(QueryWords words, Reading reading) {
        if (words.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Part> topic = words.topic();
        List<Query> needed = new ArrayList<>();
        for (Part part : words.parts()) {
            switch (part) {
                case Without without -> query.add(one(without.part()), Occur.MUST_NOT);
                case Word word when topic.contains(word) -> needed.add(one(word));
                case Word word -> query.add(one(word), Occur.SHOULD);
                case Phrase phrase -> query.add(one(phrase), Occur.MUST);
                case AnyOf any -> query.add(one(any), Occur.MUST);
            }
        }
        if (words.parts().stream().allMatch(Without.class::isInstance)) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        addNeeded(needed, reading, query);
        words.grades().map(Relevance::fits).ifPresent(fits -> query.add(fits, Occur.SHOULD));
        if (words.wordsAlone()) {
            together(words.text()).forEach(bonus -> query.add(bonus, Occur.SHOULD));
        }
        return query.build();
    }

    /** What to mark in a result: the words of the topic, and not every "the". */
    static Query toMark(QueryWords words) {
        BooleanQuery.Builder marked = new BooleanQuery.Builder();
        for (Part part : words.topic()) {
            if (!(part instanceof Without)) {
                marked.add(one(part), Occur.SHOULD);
            }
        }
        return marked.build();
    }

    /** A wish, not a filter: the best book about sharks may say nothing about grades. */
    private static Query fits(GradeSpan grades) {
        Filter grade = new Filter.Has(CatalogSchema.GRADE, Set.of(grades.toString()));
        return new BoostQuery(new ConstantScoreQuery(FieldLayout.matching(grade)), GRADE_FIT);
    }

    private static void addNeeded(List<Query> needed, Reading reading, BooleanQuery.Builder query) {
        if (needed.isEmpty()) {
            return;
        }
        query.add(atLeast(atLeast(needed.size(), reading), needed), Occur.MUST);
        if (reading == Reading.SOME_WORDS && needed.size() > 1) {
            Query all = atLeast(atLeast(needed.size(), Reading.AS_TYPED), needed);
            query.add(new BoostQuery(new ConstantScoreQuery(all), ALL_WORDS), Occur.SHOULD);
        }
    }

    private static Query atLeast(int least, List<Query> needed) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        needed.forEach(word -> words.add(word, Occur.SHOULD));
        return words.setMinimumNumberShouldMatch(least).build();
    }

    private static int atLeast(int words, Reading reading) {
        if (reading == Reading.SOME_WORDS) {
            return Math.max(1, words / 2);
        }
        return words <= WORDS_ALL_NEEDED_MAX ? words : (words * 3 + 3) / 4;
    }

    private static Query one(Part part) {
        return switch (part) {
            case Word word ->
                anyField(
                        word.scope(),
                        field -> word.beginning() ? beginning(field, word.text()) : meant(field, word.text()));
            case Phrase phrase -> anyField(phrase.scope(), field -> inOrder(field, phrase.text()));
            case AnyOf any -> {
                BooleanQuery.Builder either = new BooleanQuery.Builder();
                any.parts().forEach(choice -> either.add(one(choice), Occur.SHOULD));
                yield either.build();
            }
            case Without without -> one(without.part());
        };
    }

    private static Query anyField(Scope scope, Function<CatalogField, Query> inField) {
        List<Query> fields = new ArrayList<>();
        for (CatalogField field : SCOPES.getOrDefault(scope, List.of())) {
            Query query = inField.apply(field);
            if (!(query instanceof MatchNoDocsQuery)) {
                fields.add(new BoostQuery(query, weight(field)));
            }
        }
        return fields.isEmpty() ? new MatchNoDocsQuery("no field can have it") : new DisjunctionMaxQuery(fields, TIE);
    }

    /** The word, or among the topics also the heading that a child's word for it stands for: "bugs", Insects. */
    private static Query meant(CatalogField field, String word) {
        Query asTyped = inOrder(field, word);
        if (!field.equals(CatalogSchema.TOPICS)) {
            return asTyped;
        }
        List<Query> choices = new ArrayList<>(List.of(asTyped));
        for (Topic topic : TOPICS.topicsIn(word)) {
            // A constant, or a long and rare heading would weigh more than the words that were typed.
            Query heading = new ConstantScoreQuery(inOrder(field, topic.heading()));
            choices.add(new BoostQuery(heading, CHILDS_WORD));
        }
        return choices.size() == 1 ? asTyped : new DisjunctionMaxQuery(choices, 0);
    }

    /** The terms of the text, one after the other. */
    private static Query inOrder(CatalogField field, String text) {
        return inOrder(field, text, 0);
    }

    private static Query inOrder(CatalogField field, String text, int slop) {
        List<String> terms = analysis(field).terms(text);
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("nothing to search for");
        }
        if (terms.size() == 1) {
            return new TermQuery(new Term(field.name(), terms.getFirst()));
        }
        return new PhraseQuery(slop, field.name(), terms.toArray(String[]::new));
    }

    private static Query beginning(CatalogField field, String text) {
        if (!BEGINNINGS.contains(field)) {
            return new MatchNoDocsQuery("beginnings are looked for in titles, names and topics");
        }
        List<String> terms = analysis(field).terms(text);
        if (terms.isEmpty() || terms.getLast().length() < BEGINNING_CHARACTERS_MIN) {
            return inOrder(field, text);
        }
        return new PrefixQuery(new Term(field.name(), terms.getLast()));
    }

    /** What words that stand together, or make up a title, add. */
    private static List<Query> together(String text) {
        List<Query> bonuses = new ArrayList<>();
        List<String> whole = CatalogSchema.TITLE_WHOLE.analysis().terms(text);
        if (!whole.isEmpty() && !whole.getFirst().isEmpty()) {
            Term title = new Term(CatalogSchema.TITLE_WHOLE.name(), whole.getFirst());
            bonuses.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(title)), WHOLE_TITLE));
            if (title.text().length() >= BEGINNING_CHARACTERS_MIN) {
                Term beginning = new Term(title.field(), title.text() + " ");
                bonuses.add(new BoostQuery(new ConstantScoreQuery(new PrefixQuery(beginning)), TITLE_BEGINNING));
            }
        }
        Query titlePhrase = inOrder(CatalogSchema.TITLE, text, PHRASE_SLOP);
        if (titlePhrase instanceof PhraseQuery) {
            bonuses.add(new BoostQuery(titlePhrase, TITLE_PHRASE));
            bonuses.add(new BoostQuery(inOrder(CatalogSchema.TOPICS, text, PHRASE_SLOP), TOPIC_PHRASE));
        }
        return bonuses;
    }

    private static Analysis analysis(CatalogField field) {
        return switch (field) {
            case Text text -> text.analysis();
            case Pages pages -> pages.analysis();
            case CatalogField.Keyword keyword -> Analysis.VERBATIM;
            case CatalogField.Years years -> Analysis.VERBATIM;
            case CatalogField.SortKey key -> Analysis.VERBATIM;
        };
    }

    private static float weight(CatalogField field) {
        return switch (field) {
            case Text text -> text.weight();
            case Pages pages -> pages.weight();
            case CatalogField.Keyword keyword -> 0;
            case CatalogField.Years years -> 0;
            case CatalogField.SortKey key -> 0;
        };
    }
}
