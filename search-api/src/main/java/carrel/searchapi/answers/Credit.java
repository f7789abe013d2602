package carrel.searchapi.answers;

import carrel.catalog.Contributor;

/**
 * Somebody who had a hand in it.
 *
 * @param name inverted, "Sachar, Louis"; what the {@code author} filter takes
 * @param role "author", "illustrator", "narrator"
 * @param main whether the work is entered under this name
 */
public record Credit(String name, String role, boolean main) {
    static Credit of(Contributor contributor) {
        return new Credit(contributor.name(), contributor.role(), contributor.main());
    }
}
