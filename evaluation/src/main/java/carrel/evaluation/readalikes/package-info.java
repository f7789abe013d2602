/** How good read-alikes are: what readers of one book also liked, against what Carrel and other ways would suggest. */
@NullMarked
package carrel.evaluation.readalikes;

import org.jspecify.annotations.NullMarked;
