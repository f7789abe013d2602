package carrel.analyzers.spelling;

import carrel.analyzers.spelling.WordSearch.Found;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Says which words of a list a reader may have meant.
 *
 * <p>A noisy channel: the likelier a word is in itself (in the catalogue and in texts for children), and the commoner the
 * slips are that turn it into what was typed (letters that sound alike, vowels, pairs, silent letters, missing ends, blanks),
 * the earlier it comes. Looking only so many plain edits away would miss one in three of children's misspellings.
 */
public final class Speller {
    private static final int CANDIDATES = 40;
    private static final int OPTIONS_MAX = 8;
    private static final int WORDS_MAX = 12;

    /** With more words that nobody knows it is no misspelled search, but another language or no words at all. */
    private static final int UNKNOWN_MAX = 4;

    private static final int LETTERS_MAX = 24;

    /** What is dearer for its length is no spelling of the word at all; looking for it would only take time. */
    private static final float SLIPS_MAX = 1.5f;

    private static final float SLIPS_MAX_PER_LETTER = 0.5f;

    /** Fewer letters are too easily something else: they are put right only when asked about. */
    private static final int SURE_LETTERS_MIN = 3;

    /** A word is put right unasked when the slips cost no more for each letter typed. */
    private static final float SURE_PER_LETTER = 0.14f;

    /** A word that was taken apart must look better, since with enough slips any letters are some two words. */
    private static final float SURE_PER_LETTER_OF_SPLIT = 0.12f;

    /** What a split is not looked for above: a word this near is the one meant. */
    private static final float NEAR_PER_LETTER = 0.08f;

    /** How much more is believed where the other words of the query speak for it. */
    private static final float WITH_OTHERS = 1.5f;

    private final WordList words;
    private final Predicate<String> knownElsewhere;
    private final WordSearch search;
    private final Splits splits;

    private Speller(WordList words, Predicate<String> knownElsewhere) {
        this.words = words;
        this.knownElsewhere = knownElsewhere;
        this.search = new WordSearch(words);
        this.splits = new Splits(search);
    }

    /**
     * Offers words of the list alone.
     *
     * @param knownElsewhere whether nothing is wrong with a word that the list does not have
     */
    public static Speller over(WordList words, Predicate<String> knownElsewhere) {
        return new Speller(words, knownElsewhere);
    }

    /**
     * Whether nothing is wrong with a word: the list has it, or it is common, or a child's word for a school topic; or it
     * is none that this could judge, having digits, or letters other than a to z.
     */
    public boolean knows(String word) {
        return !isOfLetters(word)
                || words.has(word)
                || CommonWords.has(word)
                || !Vocabulary.ofSchool().topicsIn(word).isEmpty()
                || knownElsewhere.test(word);
    }

    /**
     * What may have been meant by one or several words, the likeliest first; never the words as typed.
     *
     * @param typed folded, as {@link Analysis#WORDS} makes them
     */
    public List<Correction> corrections(List<String> typed, int most) {
        return combined(typed, most, word -> alternatives(word, SLIPS_MAX + SLIPS_MAX_PER_LETTER * word.length()));
    }

    /**
     * What to try instead of words that find nothing, the likeliest first: words that are known stay, or are only joined or
     * parted, and no other becomes one that is not near it. Empty when there is nothing to be sure of.
     *
     * @param typed folded, as {@link Analysis#WORDS} makes them
     * @param withOthers whether each will be tried together with other words, and so is not believed if they do not fit
     */
    public List<Correction> respellings(List<String> typed, boolean withOthers, int most) {
        long unknown = typed.stream().filter(word -> !knows(word)).count();
        if (unknown > UNKNOWN_MAX || (unknown == 0 && typed.size() == 1)) {
            return List.of();
        }
        float trust = withOthers ? WITH_OTHERS : 1;
        return combined(typed, most, word -> sure(word, trust));
    }

    private interface Options {
        /** What a word, or two as one with a blank, may stand for. */
        List<Correction> of(String typed);
    }

    private List<Correction> alternatives(String typed, float slipsMax) {
        boolean one = typed.indexOf(' ') < 0;
        if (!isOfLetters(typed.replace(" ", "")) || typed.length() > LETTERS_MAX) {
            return one ? List.of(unchanged(typed)) : List.of();
        }
        List<Correction> options = new ArrayList<>(candidates(typed, slipsMax));
        if (one) {
            Optional<Correction> exact = splits.exact(typed);
            boolean near = !options.isEmpty() && options.getFirst().slips() <= NEAR_PER_LETTER * typed.length();
            exact.or(() -> near ? Optional.empty() : splits.likeliest(typed)).ifPresent(options::add);
            if (options.isEmpty() || (knows(typed) && !words.has(typed))) {
                options.add(unchanged(typed));
            }
        }
        return options;
    }

    private List<Correction> sure(String typed, float trust) {
        boolean one = typed.indexOf(' ') < 0;
        if (one && knows(typed)) {
            return List.of(unchanged(typed));
        }
        if (!isOfLetters(typed.replace(" ", ""))) {
            return List.of();
        }
        if (!one && known(typed)) {
            return joined(typed).stream().toList();
        }
        List<Correction> options = typed.length() < SURE_LETTERS_MIN
                ? List.of()
                : alternatives(typed, trust * SURE_PER_LETTER * typed.length()).stream()
                        .filter(option -> isSure(option, typed, trust))
                        .toList();
        return options.isEmpty() && one ? List.of(unchanged(typed)) : options;
    }

    private static boolean isSure(Correction option, String typed, float trust) {
        float perLetter = option.words().size() > 1 ? SURE_PER_LETTER_OF_SPLIT : SURE_PER_LETTER;
        return option.slips() <= trust * perLetter * typed.length();
    }

    /** Two known words as the one that they make together. */
    private Optional<Correction> joined(String typed) {
        float parted = Slip.PARTED.cost();
        return search.exactly(typed.replace(" ", ""))
                .map(found -> new Correction(List.of(found.word()), parted, found.total() + parted));
    }

    private static boolean isOfLetters(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private boolean known(String typed) {
        return Stream.of(typed.split(" ")).allMatch(this::knows);
    }

    private Correction unchanged(String typed) {
        float total = search.exactly(typed).map(Found::total).orElse(0f);
        return new Correction(List.of(typed), 0, total);
    }

    private List<Correction> candidates(String typed, float slipsMax) {
        Set<String> sounds = Set.copyOf(Analysis.PHONETIC.terms(typed.replace(" ", "")));
        List<Correction> candidates = new ArrayList<>();
        for (Found found : search.best(typed, CANDIDATES, slipsMax)) {
            boolean alike = Analysis.PHONETIC.terms(found.word()).stream().anyMatch(sounds::contains);
            float less = alike ? Math.min(found.slips(), Slip.ALIKE_AS_WHOLE.cost()) : 0;
            candidates.add(new Correction(List.of(found.word()), found.slips(), found.total() - less));
        }
        candidates.sort(Correction.BEST_FIRST);
        return candidates.subList(0, Math.min(OPTIONS_MAX, candidates.size()));
    }

    /** Every word, or two neighbours as one, has its options; the likeliest ways through them all. */
    private List<Correction> combined(List<String> typed, int most, Options options) {
        int count = Math.min(WORDS_MAX, typed.size());
        int kept = Math.max(OPTIONS_MAX, most + 1);
        List<List<Correction>> upTo = new ArrayList<>();
        upTo.add(List.of(new Correction(List.of(), 0, 0)));
        for (int end = 1; end <= count; end++) {
            List<Correction> ways = new ArrayList<>();
            add(upTo.get(end - 1), options.of(typed.get(end - 1)), ways);
            if (end > 1) {
                add(upTo.get(end - 2), options.of(typed.get(end - 2) + " " + typed.get(end - 1)), ways);
            }
            upTo.add(ways.stream()
                    .sorted(Correction.BEST_FIRST)
                    .distinct()
                    .limit(kept)
                    .toList());
        }
        List<String> rest = typed.subList(count, typed.size());
        return upTo.getLast().stream()
                .filter(way -> !way.words().equals(typed.subList(0, count)))
                .limit(most)
                .map(way -> plus(way, new Correction(rest, 0, 0)))
                .toList();
    }

    private static void add(List<Correction> before, List<Correction> options, List<Correction> ways) {
        for (Correction way : before) {
            options.forEach(option -> ways.add(plus(way, option)));
        }
    }

    private static Correction plus(Correction one, Correction other) {
        List<String> words = new ArrayList<>(one.words());
        words.addAll(other.words());
        return new Correction(words, one.slips() + other.slips(), one.total() + other.total());
    }
}
