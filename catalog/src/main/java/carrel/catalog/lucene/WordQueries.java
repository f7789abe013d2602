package carrel.catalog.lucene;

import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Pages;
import carrel.catalog.schema.CatalogField.Text;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.QueryWords.AnyOf;
import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Phrase;
import carrel.catalog.search.QueryWords.Scope;
import carrel.catalog.search.QueryWords.Without;
import carrel.catalog.search.QueryWords.Word;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Asks for one part of a query. A word counts where it matches best (title, name, series, topic, …) and a trace more for
 * matching elsewhere too.
 */
final class WordQueries {
    /** What stands behind these is not looked at: no title is longer, and each term costs a walk through the index. */
    private static final int PHRASE_TERMS_MAX = 40;

    static final int BEGINNING_CHARACTERS_MIN = 3;

    private static final Map<Scope, List<CatalogField>> SCOPES = Map.of(
            Scope.TITLE, List.of(CatalogSchema.TITLE, CatalogSchema.TITLE_AS_WRITTEN),
            Scope.NAMES, List.of(CatalogSchema.NAMES),
            Scope.TOPICS, List.of(CatalogSchema.TOPICS),
            Scope.SERIES, List.of(CatalogSchema.SERIES_NAME),
            Scope.NUMBERS, List.of(CatalogSchema.NUMBERS),
            Scope.SHELF_MARKS, List.of(CatalogSchema.SHELF_MARKS),
            Scope.TEXT, List.of(CatalogSchema.TEXT));

    /** Where beginnings of words are looked for; elsewhere they would be stems or sentences. */
    private static final Set<CatalogField> BEGINNINGS =
            Set.of(CatalogSchema.TITLE_AS_WRITTEN, CatalogSchema.NAMES, CatalogSchema.TOPICS);

    private static final Vocabulary TOPICS = Vocabulary.ofSchool();

    private final RankingProfile profile;
    private final List<CatalogField> anywhere;

    WordQueries(RankingProfile profile) {
        this.profile = profile;
        this.anywhere = CatalogSchema.FIELDS.stream()
                .filter(field -> profile.of(field) > 0)
                .toList();
    }

    /** The part, wherever it looks. */
    Query one(Part part) {
        return switch (part) {
            case Word word -> best(byField(word));
            case Phrase phrase -> best(byField(phrase));
            case AnyOf any -> {
                BooleanQuery.Builder either = new BooleanQuery.Builder();
                any.parts().forEach(choice -> either.add(one(choice), Occur.SHOULD));
                yield either.build();
            }
            case Without without -> one(without.part());
        };
    }

    /** What a word or phrase counts in each field where it may stand. */
    SequencedMap<CatalogField, Query> byField(Part part) {
        SequencedMap<CatalogField, Query> fields = new LinkedHashMap<>();
        for (CatalogField field : fields(part)) {
            Query query =
                    switch (part) {
                        case Word word when word.beginning() -> beginning(field, word.text());
                        case Word word -> meant(field, word.text());
                        case Phrase phrase -> inOrder(field, phrase.text(), 0);
                        case AnyOf any -> new MatchNoDocsQuery("a choice is asked choice by choice");
                        case Without without -> new MatchNoDocsQuery("what must not be there counts nothing");
                    };
            if (!(query instanceof MatchNoDocsQuery)) {
                fields.put(field, new BoostQuery(query, Math.max(profile.of(field), Float.MIN_NORMAL)));
            }
        }
        return fields;
    }

    private List<CatalogField> fields(Part part) {
        Scope scope =
                switch (part) {
                    case Word word -> word.scope();
                    case Phrase phrase -> phrase.scope();
                    case AnyOf any -> Scope.ANYWHERE;
                    case Without without -> Scope.ANYWHERE;
                };
        return SCOPES.getOrDefault(scope, anywhere);
    }

    private Query best(SequencedMap<CatalogField, Query> fields) {
        return fields.isEmpty()
                ? new MatchNoDocsQuery("no field can have it")
                : new DisjunctionMaxQuery(fields.values(), profile.of(Signal.OTHER_FIELDS));
    }

    /** So many of the queries. */
    static Query atLeast(int least, List<Query> needed) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        needed.forEach(word -> words.add(word, Occur.SHOULD));
        return words.setMinimumNumberShouldMatch(least).build();
    }

    /** A heading among the topics. A constant, or a long and rare heading would weigh more than the words typed. */
    static Query heading(String heading) {
        return new ConstantScoreQuery(inOrder(CatalogSchema.TOPICS, heading, 0));
    }

    /** The word, or among the topics also the heading that a child's word for it stands for: "bugs", Insects. */
    private Query meant(CatalogField field, String word) {
        Query asTyped = inOrder(field, word, 0);
        if (!field.equals(CatalogSchema.TOPICS)) {
            return asTyped;
        }
        List<Query> choices = new ArrayList<>(List.of(asTyped));
        for (Topic topic : TOPICS.topicsIn(word)) {
            choices.add(new BoostQuery(heading(topic.heading()), profile.of(Signal.CHILDS_WORD)));
        }
        return choices.size() == 1 ? asTyped : new DisjunctionMaxQuery(choices, 0);
    }

    /** The terms of the text, one after the other. */
    static Query inOrder(CatalogField field, String text, int slop) {
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
        List<String> words = Analysis.WORDS.terms(text);
        if (words.isEmpty() || words.getLast().length() < BEGINNING_CHARACTERS_MIN) {
            return inOrder(field, text, 0);
        }
        return field.equals(CatalogSchema.TOPICS)
                ? new BeginningInTopics(field, words.getLast())
                : new PrefixQuery(new Term(field.name(), words.getLast()));
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
}
