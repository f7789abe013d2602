package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "eng, eng, English, en",
        "ENG, eng, English, en",
        "en, eng, English, en",
        "fre, fre, French, fr",
        "fra, fre, French, fr",
        "ger, ger, German, de",
        "chi, chi, Chinese, zh",
        "zho, chi, Chinese, zh",
        "spa, spa, Spanish, es",
        "heb, heb, Hebrew, he",
        "iw, heb, Hebrew, he",
        "yid, yid, Yiddish, yi",
        "ind, ind, Indonesian, id",
        "scr, hrv, Croatian, hr",
        "gag, glg, Galician, gl"
    })
    void everyCodeOfALanguageLeadsToOne(String written, String code, String name, String twoLetters) {
        Language language = Language.of(written).orElseThrow();

        assertEquals(code, language.code());
        assertEquals(Optional.of(twoLetters), language.twoLetters());
        assertEquals(name, language.name());
    }

    @ParameterizedTest
    @CsvSource({
        "mul, Multiple languages",
        "und, Undetermined",
        "zxx, No linguistic content",
        "nai, North American Indian languages",
        "grc, Ancient Greek",
        "haw, Hawaiian",
        "cnr, Montenegrin",
        "jam, Jamaican Creole English"
    })
    void namesAreEnglish(String code, String name) {
        assertEquals(name, Language.of(code).orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "|||", "e1g", "engl", "###", "n/a"})
    void fillCharactersAreNoLanguage(String written) {
        assertEquals(Optional.empty(), Language.of(written));
    }

    @Test
    void aCodeWithoutANameIsItsOwnName() {
        assertEquals("qqz", Language.of("qqz").orElseThrow().name());
    }

    @Test
    void everyTwoLetterCodeHasAName() {
        for (String two : Locale.getISOLanguages()) {
            Language language = Language.of(two).orElseThrow();

            assertNotEquals(language.code(), language.name(), two);
        }
    }
}
