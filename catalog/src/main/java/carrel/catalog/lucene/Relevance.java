package carrel.catalog.lucene;

import carrel.catalog.lucene.Clause.NeededWord;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.QueryWords.AnyOf;
import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Phrase;
import carrel.catalog.search.QueryWords.Without;
import carrel.catalog.search.QueryWords.Word;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.Recognized;
import carrel.catalog.search.SearchPage.Reading;
import carrel.catalog.search.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what a reader means into a query for editions, clause by clause; how much each counts stands in the profile.
 *
 * <p>Whole titles and words that stand together come first; what is recognised beside the topic limits the answers or
 * puts some of them first.
 */
final class Relevance {
    /** Words beyond this many are asked as a description only, and are not marked: each is looked for in every field. */
    static final int WORDS_ASKED_TOGETHER_MAX = 32;

    /** Up to this many words of the topic must all be there; of more, three in four. */
    static final int WORDS_ALL_NEEDED_MAX = 3;

    private static final int PHRASE_SLOP = 1;
    private final RankingProfile profile;
    private final LiveCopies live;
    private final Promoted promoted;
    private final WordQueries words;

    /** By the words alone. */
    Relevance(RankingProfile profile, LiveCopies live) {
        this(profile, live, Promoted.NOTHING);
    }

    /** By the words, and by what librarians want to be seen. */
    Relevance(RankingProfile profile, LiveCopies live, Promoted promoted) {
        this.profile = profile;
        this.live = live;
        this.promoted = promoted;
        this.words = new WordQueries(profile);
    }

    /** The editions that answer to what is meant, read so. */
    Query query(Meant meant, Reading reading) {
        if (meant.words().isEmpty() && promoted.isNothing()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        clauses(meant, reading).forEach(clause -> query.add(clause.query(), clause.occur()));
        return query.build();
    }

    /** What editions need, and must not have, to answer to what is meant: which answer, and not how well. */
    Query needed(Meant meant) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Clause> asked = meant.words().isEmpty() ? everything() : asked(meant, Reading.AS_TYPED);
        promoted.among(asked, profile).stream()
                .filter(clause -> clause.occur() != Occur.SHOULD)
                .forEach(clause ->
                        query.add(clause.query(), clause.occur() == Occur.MUST ? Occur.FILTER : Occur.MUST_NOT));
        return query.build();
    }

    /** What is asked, clause by clause. */
    List<Clause> clauses(Meant meant, Reading reading) {
        List<Clause> clauses = meant.words().isEmpty() ? everything() : wordClauses(meant, reading);
        return promoted.among(clauses, profile);
    }

    /** All works alike. */
    private static List<Clause> everything() {
        Query all = new BoostQuery(MatchAllDocsQuery.INSTANCE, 0);
        return List.of(clause(Signal.ANY_WORD, "", all, Occur.MUST));
    }

    /** What is asked, and what only counts for the order. */
    private List<Clause> wordClauses(Meant meant, Reading reading) {
        List<Clause> clauses = asked(meant, reading);
        if (meant.words().wordsAlone()) {
            addTogether(meant, topicWords(meant), clauses);
        }
        clauses.addAll(new TieBreakers(profile, live).clauses());
        return clauses;
    }

    private List<Clause> asked(Meant meant, Reading reading) {
        List<Clause> clauses = new ArrayList<>();
        List<Part> topic = meant.sentence().topic();
        List<Part> parts = meant.words().parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean recognized = meant.sentence().recognizes(i);
            switch (parts.get(i)) {
                case Without without -> clauses.add(clause(Signal.ANY_WORD, "", words.one(without), Occur.MUST_NOT));
                case Word word when recognized -> {}
                case Word word when topic.contains(word) -> {} // Asked together with the others, below.
                // Beside a few words of a topic these tell titles apart; in a description they are noise.
                case Word word when reading == Reading.SOME_WORDS -> {}
                case Word word ->
                    clauses.add(clause(
                            Signal.SIDE_WORDS, word.text(), weighed(words.one(word), Signal.SIDE_WORDS), Occur.SHOULD));
                case Phrase phrase ->
                    clauses.add(clause(Signal.ALL_WORDS, phrase.text(), words.one(phrase), Occur.MUST));
                case AnyOf any -> clauses.add(clause(Signal.ANY_WORD, "", words.one(any), Occur.MUST));
            }
        }
        addNeeded(
                topicWords(meant),
                reading,
                meant.words().wordsAlone() ? meant.words().text() : "",
                clauses);
        meant.aspects().forEach(asked -> addAspect(meant, asked, clauses));
        if (clauses.stream().noneMatch(clause -> clause.occur() == Occur.MUST)) {
            clauses.add(clause(Signal.ANY_WORD, "", something(meant), Occur.MUST));
        }
        return clauses;
    }

    /** The single words that name the topic. */
    private static List<Word> topicWords(Meant meant) {
        List<Part> parts = meant.words().parts();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Word word
                    && !meant.sentence().recognizes(i)
                    && meant.sentence().topic().contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** What to mark in a result: the words of the topic, and not every "the". */
    Query toMark(Meant meant) {
        BooleanQuery.Builder marked = new BooleanQuery.Builder();
        meant.sentence().topic().stream()
                .filter(part -> !(part instanceof Without))
                .limit(WORDS_ASKED_TOGETHER_MAX)
                .forEach(part -> marked.add(words.one(part), Occur.SHOULD));
        return marked.build();
    }

    /** What a word or a topic's name counts where; for telling why a result stands where it stands. */
    WordQueries words() {
        return words;
    }

    private void addNeeded(List<Word> needed, Reading reading, String wholeText, List<Clause> clauses) {
        if (needed.isEmpty()) {
            return;
        }
        String about = text(needed);
        if (reading == Reading.SOME_WORDS) {
            Query any = weighed(new Description(profile).query(needed), Signal.ANY_WORD);
            clauses.add(clause(Signal.ANY_WORD, about, any, Occur.MUST));
            if (needed.size() <= WORDS_ALL_NEEDED_MAX) {
                clauses.add(constant(Signal.ALL_WORDS, about, nearlyAll(named(needed)), Occur.SHOULD));
            }
            return;
        }
        List<NeededWord> named = named(needed);
        List<Query> numbers = WholeNames.asNumber(wholeText);
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(nearlyAll(named), Occur.SHOULD);
        numbers.forEach(number -> either.add(weighed(number, Signal.NUMBER), Occur.SHOULD));
        clauses.add(new Clause(Signal.ALL_WORDS, about, either.build(), Occur.MUST, named, Optional.empty()));
    }

    private static Query nearlyAll(List<NeededWord> named) {
        int count = named.size();
        return WordQueries.atLeast(
                count <= WORDS_ALL_NEEDED_MAX ? count : (count * 3 + 3) / 4,
                named.stream().map(NeededWord::query).toList());
    }

    private List<NeededWord> named(List<Word> needed) {
        return TopicNames.in(needed).stream()
                .map(name -> new NeededWord(name, named(name)))
                .toList();
    }

    /** One word, or the words of a topic's name: all of them, or the heading that they stand for. */
    private Query named(TopicNames name) {
        if (name.headings().isEmpty()) {
            return words.one(name.words().getFirst());
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(all(name.words()), Occur.SHOULD);
        float weight = profile.of(CatalogSchema.TOPICS) * profile.of(Signal.CHILDS_WORD);
        name.headings()
                .forEach(heading -> either.add(new BoostQuery(WordQueries.heading(heading), weight), Occur.SHOULD));
        return either.build();
    }

    private Query all(List<? extends Part> parts) {
        return WordQueries.atLeast(parts.size(), parts.stream().map(words::one).toList());
    }

    /** A limit, or a wish. Whoever has the reader's own words for a format or a genre is not left out either. */
    private void addAspect(Meant meant, Meant.Asked asked, List<Clause> clauses) {
        Recognized recognized = asked.recognized();
        Signal signal = AspectQueries.signal(recognized.aspect());
        switch (recognized.aspect().kind()) {
            case FORMAT, GENRE -> {
                Query either = either(asked.query(), plain(meant, recognized));
                clauses.add(clause(signal, recognized.typed(), either, asked.needed() ? Occur.MUST : Occur.SHOULD));
            }
            default ->
                clauses.add(
                        clause(signal, recognized.typed(), asked.query(), asked.needed() ? Occur.MUST : Occur.SHOULD));
        }
    }

    /** Where nothing is needed, something that was recognised must be there, or else all works are meant. */
    private Query something(Meant meant) {
        if (meant.aspects().isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Meant.Asked asked : meant.aspects()) {
            any.add(asked.query(), Occur.SHOULD);
            any.add(plain(meant, asked.recognized()), Occur.SHOULD);
        }
        return new BoostQuery(new ConstantScoreQuery(any.build()), 0);
    }

    private Query plain(Meant meant, Recognized recognized) {
        return all(meant.sentence().parts(recognized));
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    /** What words that stand together, or make up a title, add: all that was typed, and its topic by itself. */
    private void addTogether(Meant meant, List<Word> topic, List<Clause> clauses) {
        String all = meant.words().text();
        addTogether(all, clauses);
        if (!meant.aspects().isEmpty() && !topic.isEmpty() && !text(topic).equals(all)) {
            addTogether(text(topic), clauses);
        }
    }

    private void addTogether(String text, List<Clause> clauses) {
        Term title = WholeNames.title(text);
        if (!title.text().isEmpty()) {
            clauses.add(constant(Signal.WHOLE_TITLE, text, new TermQuery(title), Occur.SHOULD));
            if (title.text().length() >= WordQueries.BEGINNING_CHARACTERS_MIN) {
                Query beginning = new PrefixQuery(new Term(title.field(), title.text() + " "));
                clauses.add(constant(Signal.TITLE_BEGINNING, text, beginning, Occur.SHOULD));
            }
        }
        clauses.add(constant(Signal.WHOLE_TOPIC, text, new TermQuery(WholeNames.heading(text)), Occur.SHOULD));
        Query titlePhrase = WordQueries.inOrder(CatalogSchema.TITLE, text, PHRASE_SLOP);
        if (titlePhrase instanceof PhraseQuery) {
            clauses.add(clause(Signal.TITLE_PHRASE, text, weighed(titlePhrase, Signal.TITLE_PHRASE), Occur.SHOULD));
            Query topicPhrase = WordQueries.inOrder(CatalogSchema.TOPICS, text, PHRASE_SLOP);
            clauses.add(clause(Signal.TOPIC_PHRASE, text, weighed(topicPhrase, Signal.TOPIC_PHRASE), Occur.SHOULD));
        }
    }

    private Clause constant(Signal signal, String about, Query query, Occur occur) {
        return clause(signal, about, weighed(new ConstantScoreQuery(query), signal), occur);
    }

    private static Clause clause(Signal signal, String about, Query query, Occur occur) {
        return new Clause(signal, about, query, occur);
    }

    private Query weighed(Query query, Signal signal) {
        return new BoostQuery(query, profile.of(signal));
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
