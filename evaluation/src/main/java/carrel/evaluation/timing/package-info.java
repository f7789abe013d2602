/** How long answers take, for the evaluations that tell. */
@NullMarked
package carrel.evaluation.timing;

import org.jspecify.annotations.NullMarked;
