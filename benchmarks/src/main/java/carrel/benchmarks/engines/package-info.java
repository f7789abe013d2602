/** The engines that are measured, each in a process of its own, asked the same questions. */
@NullMarked
package carrel.benchmarks.engines;

import org.jspecify.annotations.NullMarked;
