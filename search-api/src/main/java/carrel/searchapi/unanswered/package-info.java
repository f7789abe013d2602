/** What does this library's readers' asking find nothing for, told without knowing who asked? */
@NullMarked
package carrel.searchapi.unanswered;

import org.jspecify.annotations.NullMarked;
