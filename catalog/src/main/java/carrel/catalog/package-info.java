/**
 * What a school library holds: a {@link carrel.catalog.Resource} is one edition or item that a reader can find, a
 * {@link carrel.catalog.Work} the editions of one creation. Plain values; nothing here knows how they are stored.
 */
@NullMarked
package carrel.catalog;

import org.jspecify.annotations.NullMarked;
