package carrel.searchapi.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import carrel.catalog.Work;
import carrel.catalog.search.Promotion;
import carrel.catalog.search.Promotion.Days;
import carrel.catalog.search.Promotion.OfSubject;
import carrel.catalog.search.Promotion.OfWork;
import carrel.catalog.search.Promotion.Pin;
import carrel.searchapi.Shelf;
import carrel.searchapi.SmallCatalog;
import carrel.searchapi.state.State;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PromotionsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);
    private static final Days FEBRUARY = new Days(FIRST, LAST);

    private final State state = State.inMemory();

    @Test
    void aPromotionHoldsFromItsFirstDayToItsLastAndOnNoOther() {
        Promotion subject = new OfSubject("Black history", FEBRUARY);
        on(FIRST).add(subject, "");

        assertEquals(List.of(), now(FIRST.minusDays(1)), "the day before");
        assertEquals(List.of(subject), now(FIRST), "the first day");
        assertEquals(List.of(subject), now(LAST), "the last day");
        assertEquals(List.of(), now(LAST.plusDays(1)), "the day after");
    }

    @Test
    void whatDoesNotHoldTodayIsKeptUntilALibrarianEndsIt() {
        Promotion over = new OfWork("w1", FEBRUARY);
        Promotion toCome = new Pin("sharks", "w2", new Days(LAST.plusDays(9), LAST.plusDays(20)));
        Promotions promotions = on(LAST.plusDays(2));
        promotions.add(over, "Otters");
        promotions.add(toCome, "Sharks");

        assertEquals(List.of(), promotions.now());
        assertEquals(
                List.of(over, toCome),
                promotions.all().stream().map(KeptPromotion::promotion).toList());

        promotions.end(promotions.all().getFirst().id());
        assertEquals(
                List.of(toCome),
                promotions.all().stream().map(KeptPromotion::promotion).toList());
    }

    @Test
    void aWorkWhoseRecordIsMendedStaysPromoted() throws IOException {
        Work frogs = Shelf.frogs();
        on(FIRST).add(new Pin("ponds", frogs.id(), FEBRUARY), "Frogs of the pond");
        on(FIRST).add(new OfWork(frogs.id(), FEBRUARY), "");
        String mended = frogs.id() + "-ann";
        SmallCatalog catalog = new SmallCatalog(List.of(new Work(mended, frogs.editions())));

        List<Promotion> found = new ArrayList<>();
        for (KeptPromotion kept : on(FIRST).now()) {
            found.add(kept.in(catalog));
        }

        assertEquals(Set.of(new Pin("ponds", mended, FEBRUARY), new OfWork(mended, FEBRUARY)), Set.copyOf(found));
    }

    @Test
    void circumstancesAreOthersAsSoonAsAnotherPromotionHolds() throws IOException {
        Promotions promotions = on(FIRST);
        PromotingCatalog catalog = new PromotingCatalog(new SmallCatalog(List.of(Shelf.frogs())), promotions);
        Object before = catalog.circumstances();
        assertEquals(before, catalog.circumstances(), "nothing has happened");

        promotions.add(new Pin("ponds", Shelf.frogs().id(), FEBRUARY), "");

        assertNotEquals(before, catalog.circumstances());
    }

    private List<Promotion> now(LocalDate day) {
        return on(day).now().stream().map(KeptPromotion::promotion).toList();
    }

    /** At five to midnight where the school is, by a clock where it is the next day already. */
    private Promotions on(LocalDate day) {
        Instant late =
                day.atTime(LocalTime.of(23, 55)).atZone(ZoneId.systemDefault()).toInstant();
        return new Promotions(state, Clock.fixed(late, ZoneId.of("Pacific/Kiritimati")));
    }
}
