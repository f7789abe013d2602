/** Do queries that are made to break a search engine break this one, or keep it from others? */
@NullMarked
package carrel.evaluation.bombs;

import org.jspecify.annotations.NullMarked;
