@NullMarked
package carrel.searchapi.units;

import org.jspecify.annotations.NullMarked;
