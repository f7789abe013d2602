package carrel.searchapi.units;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.parameters.BookNamed;
import carrel.searchapi.units.Unit.Entry;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The work that an entry of a list means. Works are called by title and maker, so one whose record is mended is called
 * otherwise from then on: it is the only one left of its title, with something of the maker's name.
 */
final class ListedWork {
    private static final Pattern PARTS = Pattern.compile("-+");
    private static final String BEFORE_MAKER = "--";
    private static final int WORD_CHARACTERS_MIN = 3;

    private ListedWork() {}

    static Optional<Work> of(Entry entry, CatalogSearcher catalog) throws IOException {
        if (entry.work().isEmpty()) {
            return Optional.empty();
        }
        Optional<Work> work = catalog.work(entry.work());
        return work.isPresent()
                ? work
                : new BookNamed(catalog).by(entry.title()).filter(found -> sharesMaker(entry.work(), found.id()));
    }

    private static boolean sharesMaker(String before, String now) {
        Set<String> maker = maker(before);
        return maker.isEmpty() || maker(now).stream().anyMatch(maker::contains);
    }

    private static Set<String> maker(String id) {
        int from = id.indexOf(BEFORE_MAKER);
        return PARTS.splitAsStream(from < 0 ? "" : id.substring(from))
                .filter(word -> word.length() >= WORD_CHARACTERS_MIN)
                .collect(Collectors.toSet());
    }
}
