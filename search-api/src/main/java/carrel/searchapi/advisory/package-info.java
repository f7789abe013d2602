/**
 * Readers' advisory at the staff's desk: which books belong together, how a book feels to read, and what the shelves lack.
 * What is said here is kept in the state, is the library's and nobody's own, and tells nothing of readers.
 */
@NullMarked
package carrel.searchapi.advisory;

import org.jspecify.annotations.NullMarked;
