package carrel.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * One creation, whatever its editions: the print book, the audiobook and the Spanish translation of <i>Holes</i> are
 * one work.
 *
 * @param id names the work in addresses: {@code holes-sachar-1f3a}
 * @param editions at least one, the one that stands for the work first
 */
public record Work(String id, List<Resource> editions) {
    /** An edition in English speaks for the work, a printed one before others, a fuller record before a bare one. */
    private static final Comparator<Resource> SPEAKS_FIRST = Comparator.<Resource, Boolean>comparing(
                    edition -> !edition.languages().contains("eng"))
            .thenComparing(Resource::format)
            .thenComparing(edition -> edition.annotation().summary().isEmpty())
            .thenComparing(edition -> -edition.subjects().size())
            .thenComparing(Resource::id);

    public Work {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("the work " + id + " has no edition");
        }
        editions = editions.stream().sorted(SPEAKS_FIRST).toList();
    }

    /** The edition that stands for the work: its title, summary and subjects are the work's. */
    public Resource main() {
        return editions.getFirst();
    }

    /** The editions that answer to the condition, in the work's order. */
    public List<Resource> editions(Predicate<Resource> which) {
        return editions.stream().filter(which).toList();
    }
}
