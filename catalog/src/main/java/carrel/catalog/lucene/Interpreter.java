package carrel.catalog.lucene;

import carrel.catalog.search.Aspect;
import carrel.catalog.search.QueryWords;
import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.SearchPage.Reading;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Sentence;
import carrel.catalog.search.Understanding;
import carrel.catalog.search.Understanding.Relaxed;
import carrel.catalog.search.Understanding.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Decides what a query means to this catalog: as it was typed, respelled, with less of what was recognised, or by some of
 * its words. Looks at the words alone, never at the filters, so that choosing a filter cannot change what the words mean.
 */
final class Interpreter {
    private static final int ANSWERS_TO_QUESTION_MIN = 5;

    /** A page: nobody remembers four words and more exactly. */
    private static final int ANSWERS_TO_MANY_WORDS_MIN = 20;

    private final IndexSearcher searcher;
    private final Relevance relevance;
    private final AspectQueries aspects;
    private final LiveCopies live;
    private final Lazy<Spelling> spelling;

    Interpreter(IndexSearcher searcher, RankingProfile profile, LiveCopies live, Lazy<Spelling> spelling) {
        this.searcher = searcher;
        this.relevance = new Relevance(profile, live);
        this.aspects = new AspectQueries(searcher, profile);
        this.live = live;
        this.spelling = spelling;
    }

    /**
     * What to search for.
     *
     * @param withAllWords as {@link Understanding#withAllWords}
     */
    record Understood(Meant meant, Reading reading, List<Relaxed> relaxed, int withAllWords) {
        private static Understood asTyped(Meant meant) {
            return new Understood(meant, Reading.AS_TYPED, List.of(), 0);
        }

        /** What to tell the reader of it. */
        Understanding told(String typed, List<String> alsoSearched) {
            return new Understanding(
                    reading,
                    reading == Reading.SIMILAR_SPELLING ? meant.words().text() : typed,
                    new QueryWords(meant.sentence().topic()).text(),
                    meant.recognized(),
                    relaxed,
                    withAllWords,
                    alsoSearched);
        }
    }

    /**
     * What the words mean if they find enough, as most do.
     *
     * @param enough how many works
     */
    record AtFirst(Understood understood, int enough) {}

    AtFirst atFirst(SearchRequest request) throws IOException {
        QueryWords typed = QueryWords.of(request.query());
        if (typed.isEmpty()) {
            return new AtFirst(Understood.asTyped(Meant.plain(typed)), 0);
        }
        if (typed.parts().size() > Relevance.WORDS_ASKED_TOGETHER_MAX) {
            return new AtFirst(someWords(Meant.plain(typed.unmarked()), List.of(), 0), 0);
        }
        boolean name = nameSomething(typed);
        Meant meant = name ? Meant.plain(typed) : meant(typed, request.plain());
        return new AtFirst(Understood.asTyped(meant), typed.asks() || !name ? enough(meant) : 1);
    }

    Understood understand(SearchRequest request) throws IOException {
        AtFirst first = atFirst(request);
        Meant meant = first.understood().meant();
        int found = first.enough() == 0 ? 0 : found(meant);
        if (found >= first.enough()) {
            return first.understood();
        }
        if (found > 0) {
            return fewer(meant, found);
        }
        QueryWords typed = QueryWords.of(request.query());
        if (WholeNames.isStandardNumber(typed.text())) {
            return first.understood(); // Of a number that no book has, the pieces are in other books by chance.
        }
        List<Meant> respelled = new ArrayList<>();
        for (QueryWords words : spelling.get().respelled(typed)) {
            respelled.add(meant(words, request.plain()));
        }
        for (Meant words : respelled) {
            if (found(words) > 0) {
                return new Understood(words, Reading.SIMILAR_SPELLING, List.of(), 0);
            }
        }
        Optional<Understood> lessStrict = lessStrict(meant, Reading.AS_TYPED);
        for (Meant words : respelled) {
            lessStrict = lessStrict.isPresent() ? lessStrict : lessStrict(words, Reading.SIMILAR_SPELLING);
        }
        if (lessStrict.isPresent()) {
            return lessStrict.get();
        }
        // In a long text the other words carry on; a name that we do not know need not become a word that we do.
        if (typed.describes()) {
            return someWords(Meant.plain(typed.unmarked()), List.of(), 0);
        }
        return knownWords(believed(respelled, typed).orElse(meant), request.plain());
    }

    /** No word is two where nothing has both with the others: "arm" and "ada" are no armada. */
    private static Optional<Meant> believed(List<Meant> respelled, QueryWords typed) {
        return respelled.stream()
                .filter(words -> words.words().parts().size() <= typed.parts().size())
                .findFirst();
    }

    /** Whether searching for the words as they are finds anything. */
    boolean finds(QueryWords words) throws IOException {
        // Of so many words some are enough, as for a search that is typed; a long title of the catalog has them.
        return words.parts().size() > Relevance.WORDS_ASKED_TOGETHER_MAX || found(Meant.plain(words)) > 0;
    }

    private Meant meant(QueryWords words, Set<Aspect.Kind> plain) throws IOException {
        return aspects.meant(Sentence.of(words, plain));
    }

    /** Few have it all: works with some of the words follow them. */
    private static Understood fewer(Meant meant, int found) {
        List<Part> topic = meant.sentence().topic();
        return topic.size() > 1 ? someWords(meant, List.of(), found) : Understood.asTyped(meant);
    }

    private static Understood someWords(Meant meant, List<Relaxed> before, int found) {
        List<Relaxed> relaxed = new ArrayList<>(before);
        relaxed.add(new Relaxed(Step.SOME_WORDS, new QueryWords(meant.sentence().topic()).text()));
        return new Understood(meant, Reading.SOME_WORDS, relaxed, found);
    }

    /** The first of the steps down that finds something. */
    private Optional<Understood> lessStrict(Meant meant, Reading reading) throws IOException {
        for (Meant step : meant.relaxed()) {
            if (found(step) > 0) {
                return Optional.of(new Understood(step, reading, givenUp(meant, step), 0));
            }
        }
        return Optional.empty();
    }

    private static List<Relaxed> givenUp(Meant meant, Meant step) {
        List<Relaxed> relaxed = new ArrayList<>();
        for (int i = 0; i < meant.aspects().size(); i++) {
            if (meant.aspects().get(i).needed() && !step.aspects().get(i).needed()) {
                relaxed.add(new Relaxed(
                        Step.LIMIT_NOT_NEEDED,
                        meant.aspects().get(i).recognized().typed()));
            }
        }
        return relaxed;
    }

    /** Any of the words that some record has; what was recognised puts works first, or is given up too. */
    private Understood knownWords(Meant meant, Set<Aspect.Kind> plain) throws IOException {
        QueryWords known = spelling.get().known(meant.words());
        List<Relaxed> relaxed = new ArrayList<>();
        meant.words().parts().stream()
                .filter(part -> !known.parts().contains(part))
                .forEach(part -> relaxed.add(new Relaxed(Step.UNKNOWN_WORD, new QueryWords(List.of(part)).text())));
        Meant some = meant(known, plain);
        if (!relaxed.isEmpty() && found(some) > 0) {
            return new Understood(some, Reading.SOME_WORDS, relaxed, 0);
        }
        List<Meant> steps = some.relaxed();
        Meant last = steps.isEmpty() ? some : steps.getLast();
        relaxed.addAll(givenUp(some, last));
        return someWords(last, relaxed, 0);
    }

    /** With fewer answers than this the words are asked again, and some of them are enough. */
    private static int enough(Meant meant) {
        int topic = meant.sentence().topic().size();
        if (meant.words().wordsAlone() && topic > Relevance.WORDS_ALL_NEEDED_MAX) {
            return ANSWERS_TO_MANY_WORDS_MIN;
        }
        // A question names more than its topic: few books about volcanoes say that they erupt.
        return meant.words().asks() && topic > 1 ? ANSWERS_TO_QUESTION_MIN : 1;
    }

    /** Whether the words as a whole are a title, a shelf mark or a number that the catalog has. */
    private boolean nameSomething(QueryWords typed) throws IOException {
        for (Term name : WholeNames.of(typed.text())) {
            if (searcher.getIndexReader().docFreq(name) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many works have it all; counted no further than need be. */
    private int found(Meant meant) throws IOException {
        Query editions = new EditionQuery(relevance.needed(meant), List.of(), false, live).query();
        // With one score for all of them the search ends as soon as there are enough.
        Query works = new ConstantScoreQuery(new ToParentBlockJoinQuery(editions, Blocks.LAST, ScoreMode.None));
        TopScoreDocCollectorManager some =
                new TopScoreDocCollectorManager(Understanding.COUNTED_MAX, Understanding.COUNTED_MAX);
        return searcher.search(works, some).scoreDocs.length;
    }
}
