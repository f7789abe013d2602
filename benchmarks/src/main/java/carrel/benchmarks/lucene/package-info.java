/** A bare Lucene index with the same fields and facets as Carrel's: the limit that nothing built on Lucene can pass. */
@NullMarked
package carrel.benchmarks.lucene;

import org.jspecify.annotations.NullMarked;
