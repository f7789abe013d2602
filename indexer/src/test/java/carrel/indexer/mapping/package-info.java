@NullMarked
package carrel.indexer.mapping;

import org.jspecify.annotations.NullMarked;
