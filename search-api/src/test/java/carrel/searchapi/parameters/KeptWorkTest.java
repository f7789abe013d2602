package carrel.searchapi.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Work;
import carrel.searchapi.Shelf;
import carrel.searchapi.SmallCatalog;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KeptWorkTest {
    private static final Work TOADS = called("toads-at-night--brown-ada", Shelf.toads());

    @Test
    void aBookWhoseRecordWasMendedIsStillMeant() throws IOException {
        assertEquals(Optional.of(TOADS.id()), kept("toads-at-night--browne-ada", TOADS));
    }

    @Test
    void aBookOfTheSameTitleBySomebodyElseIsAnother() throws IOException {
        assertEquals(Optional.empty(), kept("toads-at-night--marsh-lily", TOADS));
    }

    @Test
    void ofTwoBooksOfThatTitleNeitherIsMeant() throws IOException {
        Work other = called("toads-at-night--brown-bea", Shelf.toads());

        assertEquals(Optional.empty(), kept("toads-at-night--brown", TOADS, other));
    }

    @Test
    void whereNobodyWroteTheTitleDownTheIdTellsIt() throws IOException {
        assertEquals(Optional.of(TOADS.id()), kept("toads-at-night--browne-ada", "", TOADS));
    }

    @Test
    void whatNeverWasAWorkIsNone() throws IOException {
        assertEquals(Optional.empty(), kept("", "Toads at night", TOADS));
    }

    private static Optional<String> kept(String id, Work... works) throws IOException {
        return kept(id, "Toads at night", works);
    }

    private static Optional<String> kept(String id, String title, Work... works) throws IOException {
        try (SmallCatalog catalog = new SmallCatalog(List.of(works))) {
            return KeptWork.of(id, title, catalog).map(Work::id);
        }
    }

    private static Work called(String id, Work work) {
        return new Work(id, work.editions());
    }
}
