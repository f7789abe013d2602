/** How good Carrel's answers are, on anyone's data: one command for each kind of answer. */
@NullMarked
package carrel.evaluation;

import org.jspecify.annotations.NullMarked;
