package carrel.catalog.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.schema.CatalogSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingProfileTest {
    @TempDir
    Path folder;

    @Test
    void everyNumberHasItsReason() {
        RankingProfile shipped = RankingProfile.shipped();

        assertEquals(Signal.values().length, shipped.signals().size());
        shipped.fields().values().forEach(weight -> assertFalse(weight.why().isBlank()));
        shipped.signals().values().forEach(weight -> assertFalse(weight.why().isBlank()));
    }

    @Test
    void aFileOfOnesOwnCountsInstead() throws IOException {
        RankingProfile mine = read(shipped().replaceFirst("\"title\": \\{\"weight\": 8", "\"title\": {\"weight\": 3"));

        assertEquals(3, mine.of(CatalogSchema.TITLE));
        assertEquals(RankingProfile.shipped().of(Signal.WHOLE_TITLE), mine.of(Signal.WHOLE_TITLE));
    }

    @Test
    void allThatIsWrongIsSaidAtOnceWithTheNearestName() {
        String wrong = shipped()
                .replace("\"summary\":", "\"sumary\":")
                .replace("\"whole-title\": {\"weight\": 60", "\"whole-title\": {\"weight\": -60")
                .replace("\"grade-fit\":", "\"gradefit\":");

        String said = said(wrong);

        assertTrue(said.contains("nothing is called fields.sumary; did you mean summary?"), said);
        assertTrue(said.contains("signals.whole-title.weight is a number from 0 to 1000, but got -60"), said);
        assertTrue(said.contains("nothing is called signals.gradefit; did you mean grade-fit?"), said);
    }

    @Test
    void aNumberWithoutAReasonIsRefused() {
        String wrong = shipped().replace("\"why\": \"The measure for all others\"", "\"why\": \"\"");

        String said = said(wrong);

        assertTrue(said.contains("fields.summary.why is missing"), said);
    }

    @Test
    void whatIsNoJsonIsRefused() {
        String said = said("title = 8");

        assertTrue(said.contains("expected JSON"), said);
    }

    private RankingProfile read(String text) throws IOException {
        return RankingProfile.read(Files.writeString(folder.resolve("mine.json"), text));
    }

    private String said(String wrong) {
        return String.valueOf(assertThrows(IOException.class, () -> read(wrong)).getMessage());
    }

    private static String shipped() {
        try (InputStream json = RankingProfile.class.getResourceAsStream("ranking.json")) {
            return json == null ? "" : new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
