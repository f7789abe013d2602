@NullMarked
package carrel.searchapi.citations;

import org.jspecify.annotations.NullMarked;
