package carrel.searchapi.parameters;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The work that somebody meant who kept its id: in a list, a pair, a promotion. Works are called by title and maker, so one
 * whose record is mended is called otherwise from then on: it is the only one left of its title, with something of the maker's
 * name.
 */
public final class KeptWork {
    private static final Pattern PARTS = Pattern.compile("-+");
    private static final String BEFORE_MAKER = "--";
    private static final int WORD_CHARACTERS_MIN = 3;

    private KeptWork() {}

    /**
     * The work as it is now.
     *
     * @param id that it had; empty for what never was a work of the catalog
     * @param title that it had then; where nobody wrote it down, what the id tells of it
     */
    public static Optional<Work> of(String id, String title, CatalogSearcher catalog) throws IOException {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Work> work = catalog.work(id);
        return work.isPresent()
                ? work
                : new BookNamed(catalog)
                        .by(title.isEmpty() ? titleIn(id) : title)
                        .filter(found -> sharesMaker(id, found.id()));
    }

    private static String titleIn(String id) {
        int to = id.indexOf(BEFORE_MAKER);
        return (to < 0 ? id : id.substring(0, to)).replace('-', ' ');
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
