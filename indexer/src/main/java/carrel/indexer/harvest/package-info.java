/** Records from servers that speak OAI-PMH 2.0, fetched page by page into files that are then read like any other. */
@NullMarked
package carrel.indexer.harvest;

import org.jspecify.annotations.NullMarked;
