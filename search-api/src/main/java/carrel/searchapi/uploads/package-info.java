/** Files that readers send, and whoever can read them; none is kept. */
@NullMarked
package carrel.searchapi.uploads;

import org.jspecify.annotations.NullMarked;
