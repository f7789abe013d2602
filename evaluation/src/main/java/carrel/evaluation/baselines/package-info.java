/** Other engines' ways of answering, computed beside Carrel's own on the same data. May use Lucene as Carrel must not. */
@NullMarked
package carrel.evaluation.baselines;

import org.jspecify.annotations.NullMarked;
