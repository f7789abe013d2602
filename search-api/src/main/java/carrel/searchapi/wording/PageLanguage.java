package carrel.searchapi.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which pages can be read. To add one, add a constant and its {@code messages_xx.properties}. */
public enum PageLanguage {
    ENGLISH("en", "English"),
    SPANISH("es", "Español"),
    PORTUGUESE("pt", "Português"),
    POLISH("pl", "Polski"),
    CHINESE("zh", "中文"),
    ARABIC("ar", "العربية"),

    /**
     * The pseudo-locale that CLDR calls en-XA: English in white brackets, so that a text which stands in no message file
     * shows. Answers those who ask for it, and is offered to nobody.
     */
    PSEUDO("en-XA", "⟦English⟧");

    private static final int HEADER_CHARACTERS_MAX = 500;

    private final String tag;
    private final String ownName;

    PageLanguage(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** As HTML and HTTP write it (BCP 47). */
    public String tag() {
        return tag;
    }

    /** What its readers call it. */
    public String ownName() {
        return ownName;
    }

    /** The languages that readers are offered. */
    public static List<PageLanguage> offered() {
        return Stream.of(values()).filter(language -> language != PSEUDO).toList();
    }

    /** The language of that tag. */
    public static Optional<PageLanguage> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /**
     * The one that suits a browser best.
     *
     * @param accepted the header Accept-Language (RFC 9110, 12.5.4); English answers an empty or broken one
     */
    public static PageLanguage accepted(String accepted) {
        if (accepted.isBlank() || accepted.length() > HEADER_CHARACTERS_MAX) {
            return ENGLISH;
        }
        try {
            List<String> tags = Stream.of(values()).map(PageLanguage::tag).toList();
            return Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(accepted), tags))
                    .flatMap(found -> Stream.of(values())
                            .filter(language -> language.tag.equalsIgnoreCase(found))
                            .findFirst())
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException broken) {
            return ENGLISH;
        }
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
