/** How fast is Carrel, beside the engines that a library would otherwise run? Answers are compared before any time. */
@NullMarked
package carrel.benchmarks;

import org.jspecify.annotations.NullMarked;
