package carrel.searchapi.promotions;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.ShelfNeighbours;
import carrel.catalog.search.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A catalog in whose searches the librarians' promotions of the day hold. */
public final class PromotingCatalog implements CatalogSearcher {
    private final CatalogSearcher catalog;
    private final Promotions promotions;

    public PromotingCatalog(CatalogSearcher catalog, Promotions promotions) {
        this.catalog = catalog;
        this.promotions = promotions;
    }

    @Override
    public SearchPage search(SearchRequest request) throws IOException {
        return catalog.search(request.withPromotions(promotions.now()));
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
