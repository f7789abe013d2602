/** Plain files that other programs open. */
@NullMarked
package carrel.searchapi.exports;

import org.jspecify.annotations.NullMarked;
