@NullMarked
package carrel.searchapi.unanswered;

import org.jspecify.annotations.NullMarked;
