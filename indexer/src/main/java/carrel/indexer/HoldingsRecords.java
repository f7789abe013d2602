package carrel.indexer;

import carrel.catalog.Holding;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.search.CatalogWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Brings copies of which holdings records tell to their titles, in whatever order and from whichever file both come. */
final class HoldingsRecords {
    private final CatalogWriter catalog;
    private final Set<String> full;

    /** Asked for once, when all titles have come. */
    private Optional<Set<String>> sources = Optional.empty();

    /** @param full the sources that send all they have, so that copies of which they no longer tell are gone */
    HoldingsRecords(CatalogWriter catalog, Set<String> full) {
        this.catalog = catalog;
        this.full = full;
    }

    /** Gives the copies to their title; whether it has come already. If it comes later, it would replace them. */
    boolean attach(ToldCopies told) throws IOException {
        Origin title = told.title();
        return (!full.contains(title.source()) || catalog.isPut(title)) && give(told);
    }

    /** Gives the copies to their title when all titles have come; whether it is in the catalog. */
    boolean attachAtLast(ToldCopies told) throws IOException {
        return give(told) || giveElsewhere(told);
    }

    /** The title with the copies of which holdings records told before it came anew. */
    Resource withCopiesToldBefore(Resource title) throws IOException {
        boolean allComeAnew = full.contains(title.origin().source()) && !catalog.isPut(title.origin());
        Predicate<Holding> comesAnew = copy -> allComeAnew
                && copy.record().startsWith(Origin.idPrefix(title.origin().source()));
        List<Holding> told = catalog.find(title.origin()).stream()
                .flatMap(before -> before.holdings().stream())
                .filter(copy -> !copy.record().isEmpty())
                .filter(comesAnew.negate())
                .toList();
        return told.isEmpty() ? title : withCopies(title, title.holdings().stream(), told);
    }

    /** In place of what the same record told before. */
    private boolean give(ToldCopies told) throws IOException {
        Optional<Resource> title = catalog.find(told.title());
        if (title.isPresent()) {
            Stream<Holding> others = title.get().holdings().stream()
                    .filter(copy -> !copy.record().equals(told.record()));
            catalog.put(withCopies(title.get(), others, told.copies()));
        }
        return title.isPresent();
    }

    /**
     * A source of holdings records alone tells of titles that another source sent: of the one that has such a number. In
     * a source with titles of its own a number that is missing is just missing.
     */
    private boolean giveElsewhere(ToldCopies told) throws IOException {
        if (sources.isEmpty()) {
            sources = Optional.of(catalog.sources());
        }
        if (sources.get().contains(told.title().source())) {
            return false;
        }
        Optional<ToldCopies> only = Optional.empty();
        for (String source : sources.get()) {
            ToldCopies there = told.ofTitleIn(source);
            if (catalog.find(there.title()).isPresent()) {
                if (only.isPresent()) {
                    return false;
                }
                only = Optional.of(there);
            }
        }
        return only.isPresent() && give(only.get());
    }

    private static Resource withCopies(Resource title, Stream<Holding> some, List<Holding> more) {
        return title.with()
                .holdings(Stream.concat(some, more.stream()).toList())
                .build();
    }
}
