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
import carrel.searchapi.wording.Saying;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page on which librarians say what stands further up.
 *
 * @param query the search for which a book is looked for; may be empty
 * @param found the first results of that search
 * @param last the day that is offered as the last
 * @param token the session's
 * @param trouble what went wrong
 */
public record PromotionsView(
        List<Kept> kept,
        String query,
        List<BookCard> found,
        LocalDate today,
        LocalDate last,
        String token,
        Optional<Saying> trouble) {
    private static final int WEEKS_OFFERED = 4;

    /**
     * One that is kept.
     *
     * @param what the title or the heading
     * @param where in which searches
     * @param days when, and whether that is over
     */
    public record Kept(String id, Saying what, String address, Saying where, Saying days) {}

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
            Optional<Saying> trouble)
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
        Saying days = days(one.promotion().days(), today);
        return switch (one.in(catalog)) {
            case Pin pin ->
                new Kept(
                        one.id(),
                        title(pin.work(), catalog),
                        "/works/" + pin.work(),
                        Saying.of("promote.pin", pin.search()),
                        days);
            case OfWork of ->
                new Kept(one.id(), title(of.work(), catalog), "/works/" + of.work(), Saying.of("promote.up"), days);
            case OfSubject of ->
                new Kept(
                        one.id(),
                        Saying.asItStands(of.subject()),
                        SearchAddress.of("subject", of.subject()),
                        Saying.of("promote.up.subject"),
                        days);
        };
    }

    private static Saying days(Promotion.Days days, LocalDate today) {
        String when = days.include(today) ? "" : days.last().isBefore(today) ? ".over" : ".later";
        return Saying.of(
                "promote.days" + when, days.first().toString(), days.last().toString());
    }

    private static Saying title(String work, CatalogSearcher catalog) throws IOException {
        return catalog.work(work)
                .map(found -> Saying.asItStands(found.main().titles().proper()))
                .orElse(Saying.of("pairs.gone"));
    }
}
