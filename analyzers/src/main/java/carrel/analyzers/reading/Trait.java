package carrel.analyzers.reading;

import carrel.analyzers.reading.DifferentWords.Rarity;
import java.util.function.ToDoubleBiFunction;

/**
 * What of a passage makes it easy or hard to read, as a number. None grows with the length of the passage by itself, so
 * that a page and its book are measured alike.
 */
public enum Trait {
    SENTENCE_LENGTH((words, sentences) -> Math.log(sentences.mean())),
    SENTENCE_LENGTH_BY_WORD((words, sentences) -> Math.log(sentences.meanByWord())),
    MEDIAN_SENTENCE((words, sentences) -> Math.log(1 + sentences.percentile(0.5))),
    LONG_SENTENCE((words, sentences) -> Math.log(1 + sentences.percentile(0.9))),
    SHORT_SENTENCES((words, sentences) -> 1 - sentences.atLeast(6)),
    SENTENCES_OF_20((words, sentences) -> sentences.atLeast(20)),
    SENTENCES_OF_30((words, sentences) -> sentences.atLeast(30)),

    RUNNING_CONTRAST((words, sentences) -> words.contrast()),
    CONTRAST((words, sentences) -> words.different().contrasts().mean(0, 1)),
    CONTRAST_OF_HARDEST_TENTH(
            (words, sentences) -> words.different().contrasts().mean(0.9, 1)),
    CONTRAST_OF_HARDEST_QUARTER(
            (words, sentences) -> words.different().contrasts().mean(0.75, 1)),
    CONTRAST_OF_EASIEST_QUARTER(
            (words, sentences) -> words.different().contrasts().mean(0, 0.25)),
    READERS((words, sentences) -> words.different().readers().mean(0, 1)),
    READERS_OF_HARDEST_QUARTER((words, sentences) -> words.different().readers().mean(0.75, 1)),
    READERS_OF_EASIEST_QUARTER((words, sentences) -> words.different().readers().mean(0, 0.25)),
    REWRITING((words, sentences) -> words.different().rewritings().mean(0, 1)),
    REWRITING_OF_HARDEST_QUARTER(
            (words, sentences) -> words.different().rewritings().mean(0.75, 1)),

    RUNNING_EARLY((words, sentences) -> words.early()),
    EARLY((words, sentences) -> words.different().early()),
    NEVER_EARLY((words, sentences) -> words.different().rarer(Rarity.NEVER)),
    SELDOM_EARLY((words, sentences) -> words.different().rarer(Rarity.SELDOM)),
    SOMETIMES_EARLY((words, sentences) -> words.different().rarer(Rarity.SOMETIMES)),
    OFTEN_EARLY((words, sentences) -> words.different().rarer(Rarity.OFTEN)),

    SYLLABLES((words, sentences) -> words.syllables()),
    SYLLABLES_OF_DIFFERENT_WORDS((words, sentences) -> words.different().syllables()),
    ONE_SYLLABLE((words, sentences) -> words.oneSyllable()),
    THREE_SYLLABLES((words, sentences) -> words.different().threeSyllables()),
    FOUR_SYLLABLES((words, sentences) -> words.different().fourSyllables()),
    LETTERS((words, sentences) -> words.letters()),
    LETTERS_OF_DIFFERENT_WORDS((words, sentences) -> words.different().letters()),
    SEVEN_LETTERS((words, sentences) -> words.different().sevenLetters()),
    TEN_LETTERS((words, sentences) -> words.different().tenLetters()),
    ABSTRACT_ENDINGS((words, sentences) -> words.different().abstractWords()),

    COMMAS((words, sentences) -> sentences.commas()),
    COMMAS_PER_SENTENCE((words, sentences) -> sentences.commasPerSentence()),
    SEMICOLONS((words, sentences) -> sentences.semicolons()),
    DASHES((words, sentences) -> sentences.dashes()),
    DIALOGUE((words, sentences) -> Math.log(1 + 100 * sentences.quotes())),
    CALLS((words, sentences) -> sentences.callsPerSentence()),

    SUBORDINATING((words, sentences) -> words.share(WordKind.SUBORDINATING)),
    RELATIVE((words, sentences) -> words.share(WordKind.RELATIVE)),
    LINKING((words, sentences) -> words.share(WordKind.LINKING)),
    PREPOSITIONS((words, sentences) -> words.share(WordKind.PREPOSITION)),
    OF((words, sentences) -> words.share(WordKind.OF)),
    ARTICLES((words, sentences) -> words.share(WordKind.ARTICLE)),
    ABOUT_US((words, sentences) -> words.share(WordKind.ABOUT_US)),
    ABOUT_THEM((words, sentences) -> words.share(WordKind.ABOUT_THEM)),
    OLD_WORDS((words, sentences) -> words.share(WordKind.OLD)),
    SPEECH((words, sentences) -> words.share(WordKind.SPEECH)),
    CONTRACTED((words, sentences) -> words.share(WordKind.CONTRACTED)),
    ADVERBS((words, sentences) -> words.share(WordKind.ADVERB)),
    PAST((words, sentences) -> words.share(WordKind.PAST)),
    RUNNING_FORMS((words, sentences) -> words.share(WordKind.RUNNING)),

    VARIETY((words, sentences) -> words.variety());

    private static final Trait[] ALL = values();

    private final ToDoubleBiFunction<WordTally, SentenceTally> measure;

    Trait(ToDoubleBiFunction<WordTally, SentenceTally> measure) {
        this.measure = measure;
    }

    /** All traits of a passage, in the order of the constants. */
    public static double[] of(Passage passage) {
        WordTally words = new WordTally(passage);
        SentenceTally sentences = new SentenceTally(passage);
        double[] traits = new double[ALL.length];
        for (int i = 0; i < ALL.length; i++) {
            traits[i] = ALL[i].measure.applyAsDouble(words, sentences);
        }
        return traits;
    }
}
