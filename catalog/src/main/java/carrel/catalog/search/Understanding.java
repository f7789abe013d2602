package carrel.catalog.search;

import carrel.catalog.search.SearchPage.Reading;
import java.util.List;

/**
 * What a query was taken to mean. Decided by the words alone, so that no filter changes what the words mean.
 *
 * @param reading how it was read
 * @param words the words that were searched for: as typed, or respelled
 * @param topic the words that name what it is about; empty where none is left beside what was recognised
 * @param recognized what was recognised beside the topic, in the order typed
 * @param relaxed what was asked less strictly because nothing, or next to nothing, has all of it
 * @param withAllWords how many works have all that was asked, where it was relaxed; counted up to
 *     {@value #COUNTED_MAX}
 * @param alsoSearched headings that were looked for beside the words, since a reader's word stands for them
 */
public record Understanding(
        Reading reading,
        String words,
        String topic,
        List<Recognized> recognized,
        List<Relaxed> relaxed,
        int withAllWords,
        List<String> alsoSearched) {
    /** Works with all the words are counted up to this many. */
    public static final int COUNTED_MAX = 20;

    /**
     * One step that was taken so that something is found.
     *
     * @param what the reader's words that it concerns
     */
    public record Relaxed(Step step, String what) {}

    /** The ways of asking less. */
    public enum Step {
        /** Something recognised only puts works first. */
        LIMIT_NOT_NEEDED,
        /** A word that no record has is passed over. */
        UNKNOWN_WORD,
        /** Some of the words are enough. */
        SOME_WORDS
    }

    public Understanding {
        recognized = List.copyOf(recognized);
        relaxed = List.copyOf(relaxed);
        alsoSearched = List.copyOf(alsoSearched);
    }

    /** Words that were searched for as they were typed. */
    public static Understanding asTyped(String words) {
        return new Understanding(Reading.AS_TYPED, words, words, List.of(), List.of(), 0, List.of());
    }
}
