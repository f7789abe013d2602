/** How well computed reading levels agree with people's judgement, and the training of the model that computes them. */
@NullMarked
package carrel.evaluation.levels;

import org.jspecify.annotations.NullMarked;
