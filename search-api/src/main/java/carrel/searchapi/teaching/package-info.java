/** How searching works, told with the reader's own search and the library's own subjects. */
@NullMarked
package carrel.searchapi.teaching;

import org.jspecify.annotations.NullMarked;
