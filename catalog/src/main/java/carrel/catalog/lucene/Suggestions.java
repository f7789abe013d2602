package carrel.catalog.lucene;

import carrel.analyzers.spelling.Correction;
import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Text;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.QueryWords;
import carrel.catalog.search.QueryWords.Word;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Suggestion;
import carrel.catalog.search.Suggestion.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/**
 * What a reader may be about to type: titles, authors, series, subjects and topics in the school's words. Each finds
 * something: before it is offered, it is searched for.
 */
final class Suggestions {
    private static final int CHARACTERS_MIN = 2;
    private static final int TITLES_MAX = 12;

    /** At first no kind gets more places, so that a common author does not hide every title. */
    private static final int OF_EACH_KIND_MAX = 3;

    private static final int CORRECTIONS_MAX = 2;

    /** Fewer letters are the beginning of too much to be a misspelling of it. */
    private static final int MISSPELLED_CHARACTERS_MIN = 4;

    private final IndexSearcher searcher;
    private final Finds finds;
    private final Corrections corrections;

    /** Whether searching for words finds anything. */
    interface Finds {
        boolean anything(QueryWords words) throws IOException;
    }

    /** What misspelled words may mean. */
    interface Corrections {
        List<Correction> of(List<String> words, int most) throws IOException;
    }

    Suggestions(IndexSearcher searcher, Finds finds, Corrections corrections) {
        this.searcher = searcher;
        this.finds = finds;
        this.corrections = corrections;
    }

    /**
     * Something to offer, before it is known to find anything.
     *
     * @param ofRecord whether some edition has it as it stands
     */
    private record Offer(Suggestion suggestion, boolean begins, int editions, boolean ofRecord) {
        static final Comparator<Offer> BEST_FIRST = Comparator.comparing(Offer::begins)
                .thenComparing(Offer::editions)
                .reversed()
                .thenComparing(offer -> offer.suggestion.text());
    }

    /** A topic with the words of all its names, which would else be cut up anew at every letter typed. */
    private record NamedTopic(String heading, List<String> names) {
        static final List<NamedTopic> ALL =
                Vocabulary.ofSchool().topics().stream().map(NamedTopic::of).toList();

        private static NamedTopic of(Topic topic) {
            Stream<String> names = Stream.concat(Stream.of(topic.heading()), topic.words().stream());
            return new NamedTopic(
                    topic.heading(), names.map(TypedSoFar::wordsOf).toList());
        }
    }

    List<Suggestion> of(String typed, int most) throws IOException {
        List<String> words = Analysis.WORDS.terms(typed);
        if (words.isEmpty() || typed.strip().length() < CHARACTERS_MIN) {
            return List.of();
        }
        List<Suggestion> suggestions = of(new TypedSoFar(words), most);
        if (suggestions.isEmpty() && words.getLast().length() >= MISSPELLED_CHARACTERS_MIN) {
            for (Correction correction : corrections.of(words, CORRECTIONS_MAX)) {
                suggestions = of(new TypedSoFar(correction.words()), most);
                if (!suggestions.isEmpty()) {
                    return suggestions;
                }
            }
        }
        return suggestions;
    }

    private List<Suggestion> of(TypedSoFar typed, int most) throws IOException {
        NamesTyped names = new NamesTyped(searcher, typed);
        List<Offer> offers = new ArrayList<>();
        titles(names, typed, offers);
        add(names, CatalogSchema.AUTHOR, CatalogSchema.NAMES, Kind.AUTHOR, typed, offers);
        add(names, CatalogSchema.SERIES, CatalogSchema.SERIES_NAME, Kind.SERIES, typed, offers);
        add(names, CatalogSchema.SUBJECT, CatalogSchema.TOPICS, Kind.SUBJECT, typed, offers);
        String beginning = typed.text();
        for (NamedTopic topic : NamedTopic.ALL) {
            if (topic.names().stream().anyMatch(name -> name.startsWith(beginning))) {
                offers.add(new Offer(new Suggestion(topic.heading(), Kind.SUBJECT), true, 1, false));
            }
        }
        offers.sort(Offer.BEST_FIRST);
        return some(offers, most);
    }

    /** The best of each kind first; then what is left, until there are enough that find something. */
    private List<Suggestion> some(List<Offer> offers, int most) throws IOException {
        List<Suggestion> chosen = new ArrayList<>();
        Set<List<String>> said = new HashSet<>();
        for (int eachMax : List.of(OF_EACH_KIND_MAX, most)) {
            for (Offer offer : offers) {
                Suggestion suggestion = offer.suggestion();
                long ofKind = chosen.stream()
                        .filter(other -> other.kind() == suggestion.kind())
                        .count();
                if (chosen.size() >= most) {
                    return chosen;
                }
                if (ofKind < eachMax && suggestion.text().length() <= SearchRequest.QUERY_CHARACTERS_MAX) {
                    List<String> words = Analysis.WORDS.terms(suggestion.text());
                    if (!said.contains(words) && findsSomething(offer, words)) {
                        chosen.add(suggestion);
                        said.add(words);
                    }
                }
            }
        }
        return chosen;
    }

    /** What an edition has, it is found by, if a search takes it for the same words: "frogs AND toads" it does not. */
    private boolean findsSomething(Offer offer, List<String> words) throws IOException {
        QueryWords query = QueryWords.of(offer.suggestion().text());
        boolean takenSo = query.wordsAlone() && wordsOf(query).equals(words);
        return (offer.ofRecord() && takenSo) || finds.anything(query);
    }

    private static List<String> wordsOf(QueryWords query) {
        return query.parts().stream()
                .flatMap(part -> part instanceof Word word && !word.beginning()
                        ? Analysis.WORDS.terms(word.text()).stream()
                        : Stream.of())
                .toList();
    }

    private void titles(NamesTyped names, TypedSoFar typed, List<Offer> offers) throws IOException {
        Set<Integer> editions = new LinkedHashSet<>(names.editionsTitled(CatalogSchema.TITLE_WHOLE, TITLES_MAX));
        if (editions.size() < TITLES_MAX) {
            editions.addAll(names.editions(CatalogSchema.TITLE_AS_WRITTEN, TITLES_MAX - editions.size()));
        }
        StoredFields stored = searcher.storedFields();
        for (int edition : editions) {
            String title = StoredEdition.title(stored, edition);
            if (typed.fits(title)) {
                offers.add(new Offer(new Suggestion(title, Kind.TITLE), typed.begins(title), 1, true));
            }
        }
    }

    private static void add(
            NamesTyped names, Keyword field, Text words, Kind kind, TypedSoFar typed, List<Offer> offers)
            throws IOException {
        names.in(field, words).forEach((name, editions) -> {
            offers.add(new Offer(new Suggestion(name, kind), typed.begins(name), editions, true));
        });
    }
}
