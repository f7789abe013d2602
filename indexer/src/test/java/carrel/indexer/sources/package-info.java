@NullMarked
package carrel.indexer.sources;

import org.jspecify.annotations.NullMarked;
