/**
 * The catalog on Apache Lucene, the only room beside the analyzers that knows it.
 *
 * <p>A work is one contiguous block of documents: its editions, then the work itself. So one result is one work, and
 * filters hold for one and the same edition of it. {@link carrel.catalog.lucene.FieldLayout} says how each kind of field
 * is written and, beside it, how it is asked for.
 */
@NullMarked
package carrel.catalog.lucene;

import org.jspecify.annotations.NullMarked;
