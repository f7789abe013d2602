/**
 * From a school's sources to its index. {@link carrel.indexer.IndexRun} tells a record's journey in one method: read,
 * enrich, put, and account for what became of it.
 */
@NullMarked
package carrel.indexer;

import org.jspecify.annotations.NullMarked;
