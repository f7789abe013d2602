@NullMarked
package carrel.indexer;

import org.jspecify.annotations.NullMarked;
