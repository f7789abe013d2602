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
import java.util.regex.Pattern;
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

    /** More than a title that begins so: for "camera" a digital camera comes before a camera tripod. */
    private static final float WHOLE_TOPIC = 15;

    private static final float TOPIC_PHRASE = 6;
    private static final float GRADE_FIT = 10;

    /** What a heading counts, times the weight of its field, for a reader's word that stands for it. */
    private static final float CHILDS_WORD = 2;

    private static final float AS_ONE = 60;
    private static final Pattern CLASS_NUMBER = Pattern.compile("[0-9]{3}([.][0-9]+)?");

    /** Where some words are enough, a book that has them all comes first. */
    private static final float ALL_WORDS = 40;

    /** Words beyond this many are asked as a description only, and are not marked: each is looked for in every field. */
    static final int WORDS_ASKED_TOGETHER_MAX = 32;

    private static final int PHRASE_SLOP = 1;

    /** What stands behind these is not looked at: no title is longer, and each term costs a walk through the index. */
    private static final int PHRASE_TERMS_MAX = 40;

    private static final int BEGINNING_CHARACTERS_MIN = 3;

    /** Up to this many words of the topic must all be there; of more, three in four. */
    static final int WORDS_ALL_NEEDED_MAX = 3;

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
        List<Word> needed = new ArrayList<>();
        for (Part part : words.parts()) {
            switch (part) {
                case Without without -> query.add(one(without.part()), Occur.MUST_NOT);
                case Word word when topic.contains(word) -> needed.add(word);
                // Beside a few words of a topic these tell titles apart; in a description they are noise.
                case Word word when reading == Reading.SOME_WORDS -> {}
                case Word word -> query.add(one(word), Occur.SHOULD);
                case Phrase phrase -> query.add(one(phrase), Occur.MUST);
                case AnyOf any -> query.add(one(any), Occur.MUST);
            }
        }
        if (words.parts().stream().allMatch(Without.class::isInstance)) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        addNeeded(needed, reading, words.wordsAlone() ? asOne(words.text()) : List.of(), query);
        words.grades().map(Relevance::fits).ifPresent(fits -> query.add(fits, Occur.SHOULD));
        if (words.wordsAlone()) {
            together(words.text()).forEach(bonus -> query.add(bonus, Occur.SHOULD));
        }
        return query.build();
    }

    /** What to mark in a result: the words of the topic, and not every "the". */
    static Query toMark(QueryWords words) {
        BooleanQuery.Builder marked = new BooleanQuery.Builder();
        words.topic().stream()
                .filter(part -> !(part instanceof Without))
                .limit(WORDS_ASKED_TOGETHER_MAX)
                .forEach(part -> marked.add(one(part), Occur.SHOULD));
        return marked.build();
    }

    /** A wish, not a filter: the best book about sharks may say nothing about grades. */
    private static Query fits(GradeSpan grades) {
        Filter grade = new Filter.Has(CatalogSchema.GRADE, Set.of(grades.toString()));
        return new BoostQuery(new ConstantScoreQuery(FieldLayout.matching(grade)), GRADE_FIT);
    }

    private static void addNeeded(List<Word> words, Reading reading, List<Query> asOne, BooleanQuery.Builder query) {
        if (words.isEmpty()) {
            return;
        }
        if (reading == Reading.SOME_WORDS) {
            query.add(Description.query(words), Occur.MUST);
            if (words.size() <= WORDS_ALL_NEEDED_MAX) {
                query.add(new BoostQuery(new ConstantScoreQuery(nearlyAll(words)), ALL_WORDS), Occur.SHOULD);
            }
            return;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(nearlyAll(words), Occur.SHOULD);
        asOne.forEach(one -> either.add(one, Occur.SHOULD));
        query.add(either.build(), Occur.MUST);
    }

    private static Query nearlyAll(List<Word> words) {
        List<Query> needed = TopicNames.in(words).stream().map(Relevance::named).toList();
        int count = needed.size();
        return atLeast(count <= WORDS_ALL_NEEDED_MAX ? count : (count * 3 + 3) / 4, needed);
    }

    /** One word, or the words of a topic's name: all of them, or the heading that they stand for. */
    private static Query named(TopicNames name) {
        if (name.headings().isEmpty()) {
            return one(name.words().getFirst());
        }
        List<Query> words = name.words().stream().map(Relevance::one).toList();
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(atLeast(words.size(), words), Occur.SHOULD);
        for (String heading : name.headings()) {
            Query topic = new ConstantScoreQuery(inOrder(CatalogSchema.TOPICS, heading));
            either.add(new BoostQuery(topic, weight(CatalogSchema.TOPICS) * CHILDS_WORD), Occur.SHOULD);
        }
        return either.build();
    }

    /** The text as a call number or a standard number with blanks in it, as librarians type them: "E SEN", "398.2". */
    private static List<Query> asOne(String text) {
        List<Query> numbers = new ArrayList<>();
        for (Term term : numbers(text)) {
            // Whoever gives the class alone wants the shelf, and in Dewey's numbers all that stands below it.
            boolean shelf = term.field().equals(CatalogSchema.SHELF_MARKS.name())
                    && CLASS_NUMBER.matcher(term.text()).matches();
            Query number = shelf ? new PrefixQuery(term) : new TermQuery(term);
            numbers.add(new BoostQuery(new ConstantScoreQuery(number), AS_ONE));
        }
        return numbers;
    }

    /** The terms of what the text names as a whole: a title, a shelf mark, a standard number. */
    static List<Term> names(String text) {
        List<Term> names = new ArrayList<>(numbers(text));
        names.add(wholeTitle(text));
        return names;
    }

    private static List<Term> numbers(String text) {
        List<Term> numbers = new ArrayList<>();
        for (Text field : List.of(CatalogSchema.SHELF_MARKS, CatalogSchema.NUMBERS)) {
            List<String> terms = field.analysis().terms(text);
            if (terms.size() == 1) {
                numbers.add(new Term(field.name(), terms.getFirst()));
            }
        }
        return numbers;
    }

    private static Query atLeast(int least, List<Query> needed) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        needed.forEach(word -> words.add(word, Occur.SHOULD));
        return words.setMinimumNumberShouldMatch(least).build();
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
        String[] first = terms.stream().limit(PHRASE_TERMS_MAX).toArray(String[]::new);
        return new PhraseQuery(slop, field.name(), first);
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

    /** The term of a title that is this text and no more. */
    private static Term wholeTitle(String text) {
        List<String> whole = CatalogSchema.TITLE_WHOLE.analysis().terms(text);
        return new Term(CatalogSchema.TITLE_WHOLE.name(), whole.isEmpty() ? "" : whole.getFirst());
    }

    /** What words that stand together, or make up a title, add. */
    private static List<Query> together(String text) {
        List<Query> bonuses = new ArrayList<>();
        Term title = wholeTitle(text);
        if (!title.text().isEmpty()) {
            bonuses.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(title)), WHOLE_TITLE));
            if (title.text().length() >= BEGINNING_CHARACTERS_MIN) {
                Term beginning = new Term(title.field(), title.text() + " ");
                bonuses.add(new BoostQuery(new ConstantScoreQuery(new PrefixQuery(beginning)), TITLE_BEGINNING));
            }
        }
        Term heading = new Term(CatalogSchema.TOPIC_WHOLE.name(), CatalogSchema.wholeTopic(text));
        bonuses.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(heading)), WHOLE_TOPIC));
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
            case CatalogField.Levels levels -> Analysis.VERBATIM;
            case CatalogField.SortKey key -> Analysis.VERBATIM;
        };
    }

    private static float weight(CatalogField field) {
        return switch (field) {
            case Text text -> text.weight();
            case Pages pages -> pages.weight();
            case CatalogField.Keyword keyword -> 0;
            case CatalogField.Years years -> 0;
            case CatalogField.Levels levels -> 0;
            case CatalogField.SortKey key -> 0;
        };
    }
}
