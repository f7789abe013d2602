/** How well the level statements of records are understood: {@code carrel eval statements}. */
@NullMarked
package carrel.evaluation.statements;

import org.jspecify.annotations.NullMarked;
