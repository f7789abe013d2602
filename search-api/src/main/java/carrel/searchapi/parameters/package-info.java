/** What stands after the question mark of an address: read into a search, and written from one. */
@NullMarked
package carrel.searchapi.parameters;

import org.jspecify.annotations.NullMarked;
