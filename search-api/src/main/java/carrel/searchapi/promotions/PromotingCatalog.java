package carrel.searchapi.promotions;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.Promotion;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.ShelfNeighbours;
import carrel.catalog.search.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A catalog in whose searches the librarians' promotions of the day hold. */
public final class PromotingCatalog implements CatalogSearcher {
    private final CatalogSearcher catalog;
    private final Promotions promotions;
    private volatile Standing standing = new Standing("", List.of(), List.of());

    /** What is kept, and what it says of one state of the catalog. */
    private record Standing(String state, List<KeptPromotion> kept, List<Promotion> found) {}

    private record Circumstances(Object ofCatalog, List<Promotion> promotions) {}

    public PromotingCatalog(CatalogSearcher catalog, Promotions promotions) {
        this.catalog = catalog;
        this.promotions = promotions;
    }

    @Override
    public SearchPage search(SearchRequest request) throws IOException {
        return catalog.search(request.withPromotions(now()));
    }

    /** Those of today; their works are looked for once in each state of the catalog. */
    private List<Promotion> now() throws IOException {
        List<KeptPromotion> kept = promotions.now();
        if (kept.isEmpty()) {
            return List.of();
        }
        String state = catalog.state();
        Standing known = standing;
        if (!known.state().equals(state) || !known.kept().equals(kept)) {
            List<Promotion> found = new ArrayList<>();
            for (KeptPromotion one : kept) {
                found.add(one.in(catalog));
            }
            known = new Standing(state, kept, List.copyOf(found));
            standing = known;
        }
        return known.found();
    }

    @Override
    public Optional<Work> work(String id) throws IOException {
        return catalog.work(id);
    }

    @Override
    public void each(Consumer<Work> visit) throws IOException {
        catalog.each(visit);
    }

    @Override
    public String state() throws IOException {
        return catalog.state();
    }

    @Override
    public Object circumstances() throws IOException {
        return new Circumstances(catalog.circumstances(), now());
    }

    @Override
    public ShelfNeighbours shelf(Work work, int each) throws IOException {
        return catalog.shelf(work, each);
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) throws IOException {
        return catalog.suggest(typed, most);
    }

    @Override
    public Size size() throws IOException {
        return catalog.size();
    }
}
