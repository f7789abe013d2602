package carrel.searchapi.promotions;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.Promotion;
import carrel.catalog.search.Promotion.OfSubject;
import carrel.catalog.search.Promotion.OfWork;
import carrel.catalog.search.Promotion.Pin;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.pages.BookCard;
import carrel.searchapi.parameters.SearchAddress;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The page on which librarians say what stands further up.
 *
 * @param query the search for which a book is looked for; may be empty
 * @param found the first results of that search
 * @param last the day that is offered as the last
 * @param token the session's
 * @param trouble what went wrong; may be empty
 */
public record PromotionsView(
        List<Kept> kept,
        String query,
        List<BookCard> found,
        LocalDate today,
        LocalDate last,
        String token,
        String trouble) {
    private static final int WEEKS_OFFERED = 4;

    /**
     * One that is kept.
     *
     * @param what the title or the heading
     * @param where in which searches
     * @param days when, and whether that is over
     */
    public record Kept(String id, String what, String address, String where, String days) {}

    public PromotionsView {
        kept = List.copyOf(kept);
        found = List.copyOf(found);
    }

    static PromotionsView of(
            Promotions promotions,
            CatalogSearcher catalog,
            String query,
            List<Work> found,
            String token,
            String trouble)
            throws IOException {
        LocalDate today = promotions.today();
        List<Kept> kept = new ArrayList<>();
        for (KeptPromotion one : promotions.all()) {
            kept.add(kept(one, catalog, today));
        }
        return new PromotionsView(
                kept,
                query,
                found.stream().map(WorkAnswer::of).map(BookCard::of).toList(),
                today,
                today.plusWeeks(WEEKS_OFFERED),
                token,
                trouble);
    }

    private static Kept kept(KeptPromotion one, CatalogSearcher catalog, LocalDate today) throws IOException {
        String days = days(one.promotion().days(), today);
        return switch (one.promotion()) {
            case Pin pin ->
                new Kept(
                        one.id(),
                        title(pin.work(), catalog),
                        "/works/" + pin.work(),
                        "first for “" + pin.search() + "”",
                        days);
            case OfWork of ->
                new Kept(
                        one.id(), title(of.work(), catalog), "/works/" + of.work(), "further up in all searches", days);
            case OfSubject of ->
                new Kept(
                        one.id(),
                        of.subject(),
                        SearchAddress.of("subject", of.subject()),
                        "subject, further up in all searches",
                        days);
        };
    }

    private static String days(Promotion.Days days, LocalDate today) {
        String said = days.first() + " to " + days.last();
        if (days.include(today)) {
            return said;
        }
        return said + (days.last().isBefore(today) ? " (over)" : " (later)");
    }

    private static String title(String work, CatalogSearcher catalog) throws IOException {
        return catalog.work(work).map(found -> found.main().titles().proper()).orElse("no longer in the catalog");
    }
}
