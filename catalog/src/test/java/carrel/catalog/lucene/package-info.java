@NullMarked
package carrel.catalog.lucene;

import org.jspecify.annotations.NullMarked;
