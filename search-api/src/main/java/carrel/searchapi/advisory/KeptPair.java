package carrel.searchapi.advisory;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.parameters.KeptWork;
import java.io.IOException;
import java.util.Optional;

/** A pair as it is kept, with the titles that its works had then, by which they are found again under other ids. */
record KeptPair(Pair pair, String oneTitle, String otherTitle) {
    static KeptPair of(Work one, Work other) {
        Pair pair = new Pair(one.id(), other.id());
        boolean inOrder = pair.one().equals(one.id());
        return new KeptPair(pair, title(inOrder ? one : other), title(inOrder ? other : one));
    }

    Optional<Work> one(CatalogSearcher catalog) throws IOException {
        return KeptWork.of(pair.one(), oneTitle, catalog);
    }

    Optional<Work> other(CatalogSearcher catalog) throws IOException {
        return KeptWork.of(pair.other(), otherTitle, catalog);
    }

    /** The pair as its works are called now; nothing when one is gone, or both are one work by now. */
    Optional<Pair> in(CatalogSearcher catalog) throws IOException {
        Optional<String> one = one(catalog).map(Work::id);
        Optional<String> other = other(catalog).map(Work::id);
        return one.isPresent() && other.isPresent() && !one.equals(other)
                ? Optional.of(new Pair(one.get(), other.get()))
                : Optional.empty();
    }

    private static String title(Work work) {
        return work.main().titles().proper();
    }
}
