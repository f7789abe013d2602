package carrel.searchapi.promotions;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.Promotion;
import carrel.catalog.search.Promotion.OfSubject;
import carrel.catalog.search.Promotion.OfWork;
import carrel.catalog.search.Promotion.Pin;
import carrel.searchapi.parameters.KeptWork;
import java.io.IOException;

/**
 * A promotion under the id by which it can be ended.
 *
 * @param title that its work had when it was kept; empty for a subject
 */
record KeptPromotion(String id, Promotion promotion, String title) {
    /** The same of its work as it is called now. */
    Promotion in(CatalogSearcher catalog) throws IOException {
        return switch (promotion) {
            case Pin pin -> new Pin(pin.search(), now(pin.work(), catalog), pin.days());
            case OfWork of -> new OfWork(now(of.work(), catalog), of.days());
            case OfSubject of -> of;
        };
    }

    private String now(String work, CatalogSearcher catalog) throws IOException {
        return KeptWork.of(work, title, catalog).map(Work::id).orElse(work);
    }
}
