package carrel.catalog.search;

import carrel.analyzers.text.Code;
import java.util.Optional;

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
        return Code.of(this);
    }

    /** The signal of that code, if there is one. */
    public static Optional<Signal> ofCode(String code) {
        return Code.find(values(), code);
    }
}
