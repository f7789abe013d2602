package carrel.catalog.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What counts in the order of results beside the fields in which the words stand. */
public enum Signal {
    PINNED,
    PROMOTED,
    OTHER_FIELDS,
    WHOLE_TITLE,
    TITLE_BEGINNING,
    TITLE_PHRASE,
    WHOLE_TOPIC,
    TOPIC_PHRASE,
    CHILDS_WORD,
    NUMBER,
    ALL_WORDS,
    ANY_WORD,
    SIDE_WORDS,
    DESCRIBED_IN_TITLE,
    DESCRIBED_IN_TEXT,
    GRADE_FIT,
    LEVEL_FIT,
    LANGUAGE_FIT,
    FORMAT_FIT,
    GENRE_FIT,
    MOOD_FIT,
    LENGTH_FIT,
    AUTHOR_FIT,
    VOLUME,
    LIKE_ITSELF,
    LIKE_SHARED,
    AVAILABLE,
    HELD,
    RECENT;

    /** How a profile writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The signal of that code, if there is one. */
    public static Optional<Signal> ofCode(String code) {
        return Stream.of(values()).filter(signal -> signal.code().equals(code)).findFirst();
    }
}
