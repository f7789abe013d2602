/** How well searches are answered: judged queries, and books that are asked for by what a reader remembers of them. */
@NullMarked
package carrel.evaluation.relevance;

import org.jspecify.annotations.NullMarked;
