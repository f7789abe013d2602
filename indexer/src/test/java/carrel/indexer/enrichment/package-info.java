@NullMarked
package carrel.indexer.enrichment;

import org.jspecify.annotations.NullMarked;
