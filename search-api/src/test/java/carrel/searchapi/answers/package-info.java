@NullMarked
package carrel.searchapi.answers;

import org.jspecify.annotations.NullMarked;
