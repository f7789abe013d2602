/**
 * Search over a school's catalog, whatever engine keeps it: what is asked ({@link carrel.catalog.search.SearchRequest}),
 * what comes back ({@link carrel.catalog.search.SearchPage}), and the two interfaces that an engine fulfils.
 */
@NullMarked
package carrel.catalog.search;

import org.jspecify.annotations.NullMarked;
