/** What Carrel adds to a resource that its record does not say outright. */
@NullMarked
package carrel.indexer.enrichment;

import org.jspecify.annotations.NullMarked;
