/** The searches that every engine is asked, taken from the records, and what an engine answered. */
@NullMarked
package carrel.benchmarks.questions;

import org.jspecify.annotations.NullMarked;
