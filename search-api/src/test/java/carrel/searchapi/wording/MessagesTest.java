package carrel.searchapi.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.Clue;
import carrel.analyzers.text.Code;
import carrel.catalog.Format;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.schema.LevelSourceName;
import carrel.catalog.search.Aspect;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.Signal;
import carrel.catalog.search.SortOrder;
import carrel.searchapi.readalikes.Wish;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class MessagesTest {
    private static final String FIRST_SECTION = "# On every page.";
    private static final Properties ENGLISH = read("messages.properties");

    static Stream<PageLanguage> translations() {
        return PageLanguage.offered().stream().filter(language -> language != PageLanguage.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageSaysAllThatEnglishSays(PageLanguage language) {
        Properties there = read("messages_" + language.tag() + ".properties");

        assertEquals(
                new TreeSet<>(ENGLISH.stringPropertyNames()),
                new TreeSet<>(there.stringPropertyNames()),
                "add what is missing to messages_" + language.tag() + ".properties");
        there.stringPropertyNames()
                .forEach(key -> assertFalse(there.getProperty(key).isBlank(), key + " is empty"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyFileHasTheSameSectionsInTheSameOrder(PageLanguage language) {
        List<String> english = lines("messages.properties");

        assertEquals(
                english.subList(english.indexOf(FIRST_SECTION), english.size()),
                lines("messages_" + language.tag() + ".properties"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageHasThePlacesThatEnglishHas(PageLanguage language) {
        Properties there = read("messages_" + language.tag() + ".properties");

        for (String key : ENGLISH.stringPropertyNames()) {
            assertEquals(places(ENGLISH.getProperty(key)), places(there.getProperty(key, "")), language + " " + key);
        }
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void everyPluralHasAllFormsOfItsLanguage(PageLanguage language) {
        Properties there =
                language.tag().startsWith("en") ? ENGLISH : read("messages_" + language.tag() + ".properties");
        Set<String> forms =
                PluralRules.forLocale(ULocale.forLanguageTag(language.tag())).getKeywords();
        // Spanish and Portuguese have "many" for millions alone, and no page counts millions of books.
        Set<String> needed = new TreeSet<>(forms);
        if (language == PageLanguage.SPANISH || language == PageLanguage.PORTUGUESE) {
            needed.remove("many");
        }
        for (String key : there.stringPropertyNames()) {
            Set<String> said = pluralForms(there.getProperty(key));
            assertTrue(said.isEmpty() || said.containsAll(needed), language + " " + key + " has " + said);
        }
    }

    @Test
    void whateverTheCatalogNamesHasAName() {
        Words english = Words.english();
        List<String> missing = new ArrayList<>();
        Stream.of(
                        Stream.of(Format.values()).map(format -> "format." + format.code()),
                        Stream.of(SortOrder.values()).map(order -> "sort." + order.code()),
                        Stream.of(Audience.values()).map(audience -> "audience." + Code.of(audience)),
                        Stream.of(LevelSourceName.values()).map(source -> "level-source." + source.code()),
                        CatalogSchema.FACETS.stream().map(facet -> "facet." + facet.name()),
                        Stream.of(Signal.values()).map(signal -> "signal." + signal.code()),
                        RankingProfile.shipped().fields().keySet().stream().map(field -> "word-in." + field),
                        Wish.codes().stream().map(wish -> "wish." + wish),
                        Stream.of(Aspect.Kind.values()).map(kind -> "read.kind." + kind.code()),
                        Stream.of(Clue.values()).map(clue -> "clue." + clue.code()))
                .flatMap(keys -> keys)
                .filter(key -> !english.knows(key))
                .forEach(missing::add);

        assertEquals(List.of(), missing, "add them to messages.properties and its translations");
    }

    @Test
    void countsAreWrittenAsTheLanguageCounts() {
        assertEquals("1 result", Words.english().say("found", 1L));
        assertEquals("1,200 results", Words.english().say("found", 1200L));
        Words polish = Words.in(PageLanguage.POLISH);
        assertEquals("1 wynik", polish.say("found", 1L));
        assertEquals("3 wyniki", polish.say("found", 3L));
        assertEquals("12 wyników", polish.say("found", 12L));
        assertEquals("نتيجتان", Words.in(PageLanguage.ARABIC).say("found", 2L));
    }

    @Test
    void theBrowserIsAnsweredInTheFirstLanguageThatThereIs() {
        assertEquals(PageLanguage.SPANISH, PageLanguage.accepted("es-MX,es;q=0.9,en;q=0.8"));
        assertEquals(PageLanguage.CHINESE, PageLanguage.accepted("fi,zh-CN;q=0.7,en;q=0.5"));
        assertEquals(PageLanguage.ENGLISH, PageLanguage.accepted("fi"));
        assertEquals(PageLanguage.ENGLISH, PageLanguage.accepted(";;q=x"));
        assertEquals(PageLanguage.ENGLISH, PageLanguage.accepted(""));
    }

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(message);
        for (int index = 0; index < pattern.countParts(); index++) {
            if (pattern.getPartType(index) == Part.Type.ARG_NUMBER) {
                places.add(pattern.getSubstring(pattern.getPart(index)));
            }
        }
        return places;
    }

    /** The forms of all plurals in a message. */
    private static Set<String> pluralForms(String message) {
        Set<String> forms = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(message);
        Deque<ArgType> open = new ArrayDeque<>();
        for (int index = 0; index < pattern.countParts(); index++) {
            switch (pattern.getPartType(index)) {
                case ARG_START -> open.push(pattern.getPart(index).getArgType());
                case ARG_LIMIT -> open.pop();
                case ARG_SELECTOR -> {
                    if (open.element() == ArgType.PLURAL) {
                        forms.add(pattern.getSubstring(pattern.getPart(index)));
                    }
                }
                default -> {}
            }
        }
        return forms;
    }

    /** Keys and comments, in their order. */
    private static List<String> lines(String name) {
        try (InputStream file = Words.class.getResourceAsStream(name)) {
            assertNotNull(file, name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.startsWith("#") ? line : line.replaceFirst(" = .*", ""))
                    .toList();
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    static Properties read(String name) {
        Properties messages = new Properties();
        try (InputStream file = Words.class.getResourceAsStream(name)) {
            assertNotNull(file, name);
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return messages;
    }
}
