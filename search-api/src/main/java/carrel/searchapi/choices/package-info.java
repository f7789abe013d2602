/** How a reader wants pages to look and speak: kept in one cookie, which only a choice of hers makes. */
@NullMarked
package carrel.searchapi.choices;

import org.jspecify.annotations.NullMarked;
