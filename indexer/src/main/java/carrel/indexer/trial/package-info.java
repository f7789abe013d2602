/** Damages records on purpose, as much as anybody likes, and sees what that costs their sound neighbours. */
@NullMarked
package carrel.indexer.trial;

import org.jspecify.annotations.NullMarked;
