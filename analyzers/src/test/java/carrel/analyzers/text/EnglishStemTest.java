package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.testcorpus.TestCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishStemTest {
    private static final Pattern TITLES_AND_NAMES = Pattern.compile("=(100|245|600|700|800)  ..(.*)");
    private static final Pattern SUBFIELD_CODE = Pattern.compile("\\$.");
    private static final Pattern CAPITALISED = Pattern.compile("(?<![\\p{L}'])\\p{Lu}\\p{Ll}+(?![\\p{L}'])");

    @ParameterizedTest
    @ValueSource(strings = {"thor", "wes", "hes", "mayer", "juster", "homer", "andes", "one", "this", "his"})
    void aNameIsNoFormOfASmallWord(String name) {
        assertEquals(List.of(name), Analysis.ENGLISH.terms(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"andes", "one", "thor"})
    void norInALongDescription(String name) {
        assertEquals(List.of(name), Analysis.STEMS.terms(name));
    }

    @ParameterizedTest
    @CsvSource({"cans, can", "wills, will", "doing, do", "uses, use", "homes, home", "runners, runner"})
    void wordsWithInflectionsLoseThem(String form, String stem) {
        assertEquals(List.of(stem), Analysis.ENGLISH.terms(form));
    }

    @Test
    void noTitleOrNameOnTheShelfBecomesAWordThatItHasNothingToDoWith() throws IOException {
        Map<String, String> accidents = new TreeMap<>();

        shelf().flatMap(EnglishStemTest::capitalised).forEach(word -> {
            String folded = String.join(" ", Analysis.WORDS.terms(word));
            String stem = String.join(" ", Analysis.ENGLISH.terms(word));
            boolean small = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(stem) && !stem.equals(folded);
            // "Greek" becomes "greece", and "Spanish" "spain", as it should be.
            if (small || !folded.startsWith(stem.substring(0, Math.max(1, stem.length() - 2)))) {
                accidents.put(word, stem);
            }
        });

        assertEquals(Map.of(), accidents);
    }

    private static Stream<String> capitalised(String line) {
        return TITLES_AND_NAMES
                .matcher(line)
                .results()
                .map(field -> SUBFIELD_CODE.matcher(field.group(2)).replaceAll(" "))
                .flatMap(text -> CAPITALISED.matcher(text).results().map(MatchResult::group));
    }

    private static Stream<String> shelf() throws IOException {
        try (Stream<Path> files = Files.list(TestCorpus.shelf())) {
            return files.toList().stream().flatMap(EnglishStemTest::lines);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
