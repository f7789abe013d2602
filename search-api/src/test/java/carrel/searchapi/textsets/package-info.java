@NullMarked
package carrel.searchapi.textsets;

import org.jspecify.annotations.NullMarked;
