package carrel.searchapi.wording;

import carrel.analyzers.text.Language;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import gg.jte.Content;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What pages say in one language: texts with their plurals (ICU message format), numbers, days and names of languages.
 * The same object serves all readers of its language.
 */
public final class Words {
    private static final String MESSAGES = "carrel.searchapi.wording.messages";
    private static final Map<PageLanguage, Words> ALL = new ConcurrentHashMap<>();

    /** Stand for a part that has markup of its own, while its sentence is put together. */
    private static final char FIRST_MARK = '\uE000';

    private static final int PARTS_MAX = 16;

    private final PageLanguage language;
    private final ULocale locale;
    private final ResourceBundle messages;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();
    private final LocaleDisplayNames inSentences;
    private final LocaleDisplayNames inLists;

    private Words(PageLanguage language) {
        this.language = language;
        this.locale = ULocale.forLanguageTag(language == PageLanguage.PSEUDO ? "en" : language.tag());
        this.messages = ResourceBundle.getBundle(
                MESSAGES,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.inSentences = LocaleDisplayNames.getInstance(locale);
        this.inLists = LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
    }

    /** The words of a language. */
    public static Words in(PageLanguage language) {
        return ALL.computeIfAbsent(language, Words::new);
    }

    /** English. */
    public static Words english() {
        return in(PageLanguage.ENGLISH);
    }

    /** The language that these words are of. */
    public PageLanguage language() {
        return language;
    }

    /** Whether it is written in Latin letters. */
    public boolean latin() {
        return ULocale.addLikelySubtags(locale).getScript().equals("Latn");
    }

    /** {@code rtl} or {@code ltr}, as HTML writes it. */
    public String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    /**
     * A text.
     *
     * @param parts what takes the places {0}, {1} …; whole numbers are written as the language does
     */
    public String say(String key, Object... parts) {
        return shown(sentence(key, parts));
    }

    /** A text in which some parts have markup of their own: give these as {@link Content}. */
    public Content show(String key, Object... parts) {
        Object[] marked = IntStream.range(0, parts.length)
                .mapToObj(index -> marked(parts[index], index))
                .toArray();
        String sentence = shown(sentence(key, marked));
        return output -> {
            int from = 0;
            for (int at = 0; at < sentence.length(); at++) {
                int part = sentence.charAt(at) - FIRST_MARK;
                if (part >= 0 && part < PARTS_MAX && part < parts.length && parts[part] instanceof Content content) {
                    output.writeUserContent(sentence.substring(from, at));
                    output.writeUserContent(content);
                    from = at + 1;
                }
            }
            output.writeUserContent(sentence.substring(from));
        };
    }

    /**
     * What a value of the catalog is called: {@code format.book}. Values of the library's own are called what the
     * library calls them.
     */
    public String label(String group, String value, String otherwise) {
        String key = group + "." + value;
        return messages.containsKey(key) ? say(key) : otherwise;
    }

    /** Whether there is such a text. */
    public boolean knows(String key) {
        return messages.containsKey(key);
    }

    /** A language by itself, as lists and buttons write it. */
    public String languageName(String tag, String otherwise) {
        return shown(named(inLists, tag, otherwise));
    }

    /** A language inside a sentence, in which no label of a record stands for it. */
    String languageInSentence(Language language) {
        return languageInSentence(language.twoLetters().orElse(language.code()), language.name());
    }

    /** A language inside a sentence. */
    public String languageInSentence(String tag, String otherwise) {
        return shown(named(inSentences, tag, otherwise));
    }

    /** A whole number, with its thousands apart. */
    public String number(long number) {
        return NumberFormatter.withLocale(locale).format(number).toString();
    }

    /** A day near today, without its year. */
    public String day(LocalDate day) {
        DateFormat format = DateFormat.getInstanceForSkeleton("MMMMd", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return shown(format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    /** "2, 3 and 5". */
    public String listed(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : shown(ListFormatter.getInstance(locale).format(parts));
    }

    /** "2, 3 or 5". */
    public String eitherOf(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : shown(ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                        .format(parts));
    }

    private static Object marked(Object part, int index) {
        if (part instanceof Content) {
            return String.valueOf((char) (FIRST_MARK + index));
        }
        return part instanceof String text ? text.replaceAll("[\\x{E000}-\\x{E00F}]", "") : part;
    }

    private static String named(LocaleDisplayNames names, String tag, String otherwise) {
        return Optional.ofNullable(names.languageDisplayName(tag))
                .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(tag))
                .orElse(otherwise);
    }

    private String sentence(String key, Object... parts) {
        if (parts.length == 0) {
            return messages.getString(key);
        }
        // A message format is not safe to share while it formats.
        MessageFormat format =
                (MessageFormat) parsed.computeIfAbsent(key, text -> new MessageFormat(messages.getString(text), locale))
                        .clone();
        Object[] values = Arrays.copyOf(parts, parts.length);
        return format.format(values);
    }

    private String shown(String sentence) {
        return language == PageLanguage.PSEUDO ? "⟦" + sentence + "⟧" : sentence;
    }
}
