package carrel.catalog.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What counts in the order of results beside the fields in which the words stand. */
public enum Signal {
    OTHER_FIELDS("Your words are in other places too"),
    WHOLE_TITLE("Your words are the whole title"),
    TITLE_BEGINNING("The title starts with your words"),
    TITLE_PHRASE("Your words are side by side in the title"),
    WHOLE_TOPIC("Your words are its topic"),
    TOPIC_PHRASE("Your words are side by side in a topic"),
    CHILDS_WORD("Its topic is another word for yours"),
    NUMBER("Your words are its number"),
    ALL_WORDS("It has all of your words"),
    ANY_WORD("It has some of your words"),
    SIDE_WORDS("It has the small words too"),
    DESCRIBED_IN_TITLE("Words of your text are in its title"),
    DESCRIBED_IN_TEXT("Words of your text are in its pages"),
    GRADE_FIT("It fits the grade"),
    LEVEL_FIT("It fits the level"),
    LANGUAGE_FIT("It is in the language"),
    FORMAT_FIT("It is of the kind"),
    GENRE_FIT("It is this kind of book"),
    MOOD_FIT("It feels the way you want"),
    LENGTH_FIT("It is as long as you want"),
    AUTHOR_FIT("It is by the author"),
    VOLUME("It is this book of the series"),
    LIKE_ITSELF("It is the book you named"),
    LIKE_SHARED("It is like the book you named"),
    AVAILABLE("You can get it now"),
    HELD("It is in a library here"),
    RECENT("It is new");

    private final String said;

    Signal(String said) {
        this.said = said;
    }

    /** How a page says it, in words of the first school years. */
    public String said() {
        return said;
    }

    /** How a profile writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The signal of that code, if there is one. */
    public static Optional<Signal> ofCode(String code) {
        return Stream.of(values()).filter(signal -> signal.code().equals(code)).findFirst();
    }
}
