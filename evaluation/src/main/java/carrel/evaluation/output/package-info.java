/** How evaluations print what they found. */
@NullMarked
package carrel.evaluation.output;

import org.jspecify.annotations.NullMarked;
