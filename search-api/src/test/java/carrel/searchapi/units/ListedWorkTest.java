package carrel.searchapi.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Work;
import carrel.searchapi.Shelf;
import carrel.searchapi.SmallCatalog;
import carrel.searchapi.units.Unit.Entry;
import carrel.searchapi.units.Unit.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ListedWorkTest {
    private static final Work TOADS = called("toads-at-night--brown-ada", Shelf.toads());

    @Test
    void aBookWhoseRecordWasMendedIsStillOnTheList() throws IOException {
        assertEquals(Optional.of(TOADS.id()), listed("toads-at-night--browne-ada", TOADS));
    }

    @Test
    void aBookOfTheSameTitleBySomebodyElseIsAnother() throws IOException {
        assertEquals(Optional.empty(), listed("toads-at-night--marsh-lily", TOADS));
    }

    @Test
    void ofTwoBooksOfThatTitleNeitherIsMeant() throws IOException {
        Work other = called("toads-at-night--brown-bea", Shelf.toads());

        assertEquals(Optional.empty(), listed("toads-at-night--brown", TOADS, other));
    }

    private static Optional<String> listed(String id, Work... works) throws IOException {
        Entry entry = new Entry(Kind.WORK, id, "Toads at night", "", "", false);
        try (SmallCatalog catalog = new SmallCatalog(List.of(works))) {
            return ListedWork.of(entry, catalog).map(Work::id);
        }
    }

    private static Work called(String id, Work work) {
        return new Work(id, work.editions());
    }
}
