package carrel.analyzers.levels;

import carrel.analyzers.text.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a text shows of its level, or why it has none: a sentence for a teacher. An index keeps the sentence, from which the
 * clue is read again by those who say it in another language.
 */
public enum Clue {
    SENTENCE_LENGTH("A sentence has {} words on average."),
    WORD_LENGTH("A word has {} syllables on average."),
    LENGTHS("A sentence has {} words on average, a word {} syllables."),
    LONG_WORDS("{} of 100 words have three or more syllables."),
    RARE_WORDS("{} of 100 words are rare in books for beginners."),
    HARDEST("The hardest words: {}."),
    PASSAGES("Measured on {} passages, spread evenly over the text."),
    UNCALIBRATED("Uncalibrated: {} ({}) gives an ease of {} out of 100, read as a grade by Flesch's table."),
    TOO_SHORT("A level needs at least {} words, and this text has {}."),
    TABLE("This looks like a table: {} % of it are numbers."),
    UNREADABLE("Too many words cannot be read; this may be a bad scan, or another language."),
    NO_SENTENCES("No sentences were found: {} words run on without an end."),
    LIST("This is a list of words rather than sentences."),
    VERSE("This looks like verse, whose lines are no sentences."),
    OTHER_LANGUAGE("Levels are made for English, French and Spanish, and this text looks like none of them.");

    private static final String PLACE = "{}";

    private final String sentence;
    private final Pattern form;

    /** @param sentence in English, with {} for each value */
    Clue(String sentence) {
        this.sentence = sentence;
        this.form = Pattern.compile(Arrays.stream(sentence.split(Pattern.quote(PLACE), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(.+?)")));
    }

    /** A sentence that was read again. */
    public record Found(Clue clue, List<String> values) {
        public Found {
            values = List.copyOf(values);
        }
    }

    /** How others name it: {@code long-words}. */
    public String code() {
        return Code.of(this);
    }

    /** Reads a sentence again; empty when it is no clue's. */
    public static Optional<Found> of(String sentence) {
        return Stream.of(values())
                .flatMap(clue -> Stream.of(clue.form.matcher(sentence))
                        .filter(Matcher::matches)
                        .map(Matcher::toMatchResult)
                        .map(read -> new Found(clue, values(read))))
                .findFirst();
    }

    /** The sentence in English. */
    String said(Object... values) {
        String said = sentence;
        for (Object value : values) {
            said = said.replaceFirst(Pattern.quote(PLACE), Matcher.quoteReplacement(String.valueOf(value)));
        }
        return said;
    }

    private static List<String> values(MatchResult read) {
        return IntStream.rangeClosed(1, read.groupCount()).mapToObj(read::group).toList();
    }
}
