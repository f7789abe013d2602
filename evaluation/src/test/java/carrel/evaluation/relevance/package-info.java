@NullMarked
package carrel.evaluation.relevance;

import org.jspecify.annotations.NullMarked;
