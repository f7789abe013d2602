/**
 * From a school's sources to its index. {@link carrel.indexer.IndexRun} tells a file's journey in one method, record by
 * record; {@code RecordIntake} says where each record goes, and {@code RunAccount} what became of it.
 */
@NullMarked
package carrel.indexer;

import org.jspecify.annotations.NullMarked;
