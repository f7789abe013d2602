package carrel.searchapi.readalikes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.searchapi.wording.PageLanguage;
import carrel.searchapi.wording.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpokenGenresTest {
    private final SpokenGenres spoken = new SpokenGenres();

    @Test
    void aGenreIsSaidInTheReadersLanguage() {
        assertEquals("funny stories", spoken.of("Humorous fiction").toString());
        assertEquals("historias divertidas", spoken.of("Humorous fiction").in(Words.in(PageLanguage.SPANISH)));
        assertEquals("sea shanties", spoken.of("Sea shanties").in(Words.in(PageLanguage.SPANISH)));
    }

    @Test
    void everyGenreOfTheListHasItsWords() {
        List<String> silent = WordList.pairs("spoken-genres.txt").values().stream()
                .filter(code -> !Words.english().knows("told." + code))
                .distinct()
                .toList();

        assertEquals(List.of(), silent, "add them to messages.properties and its translations");
    }
}
