/** How fast is one piece of Carrel by itself, measured by JMH? */
@NullMarked
package carrel.benchmarks.pieces;

import org.jspecify.annotations.NullMarked;
