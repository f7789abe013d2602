package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An engine finds Carrel's filters by name, as it finds Lucene's own. */
class FilterFactoriesTest {
    private static Map<String, String> settings(String setting) {
        Map<String, String> settings = new HashMap<>();
        if (!setting.isEmpty()) {
            settings.put(setting.split("=")[0], setting.split("=")[1]);
        }
        return settings;
    }

    @ParameterizedTest
    @CsvSource({
        "carrelFolding, ''",
        "carrelLatinWords, ''",
        "carrelUntypedMarks, ''",
        "carrelStandardNumbers, ''",
        "carrelIrregularPlurals, ''",
        "carrelEnglishStem, stemmer=kstem",
        "carrelEnglishStem, stemmer=porter",
        "carrelInitials, side=writing",
        "carrelInitials, side=asking",
        "carrelSingleTerm, form=whole",
        "carrelSingleTerm, form=call-number",
        "carrelSingleTerm, form=verbatim"
    })
    void isFoundByName(String name, String setting) {
        TokenFilterFactory factory = TokenFilterFactory.forName(name, settings(setting));

        assertEquals(name, TokenFilterFactory.findSPIName(factory.getClass()));
    }

    @ParameterizedTest
    @CsvSource({
        "carrelFolding, colour=red",
        "carrelEnglishStem, stemmer=snowball",
        "carrelInitials, side=both",
        "carrelSingleTerm, form=half",
        "carrelInitials, ''"
    })
    void refusesSettingsThatItDoesNotKnow(String name, String setting) {
        RuntimeException refused =
                assertThrows(RuntimeException.class, () -> TokenFilterFactory.forName(name, settings(setting)));

        assertTrue(refused.toString().length() > 10);
    }
}
