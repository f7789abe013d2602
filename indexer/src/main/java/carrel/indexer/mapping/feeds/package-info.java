/**
 * Which part of a feed's entry, a list's row or a vendor's record becomes which part of a resource: everything that a
 * library holds or pays for and that does not come as MARC.
 */
@NullMarked
package carrel.indexer.mapping.feeds;

import org.jspecify.annotations.NullMarked;
