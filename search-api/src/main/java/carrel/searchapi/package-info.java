/**
 * The HTTP side of Carrel: {@link carrel.searchapi.SearchApi} is the table of contents of every address,
 * {@link carrel.searchapi.CarrelServer} opens and closes it, {@link carrel.searchapi.ServeCommand} is what a technician
 * types.
 */
@NullMarked
package carrel.searchapi;

import org.jspecify.annotations.NullMarked;
