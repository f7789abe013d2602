/**
 * One reader for each kind of source. A reader frames records, decodes each alone, and yields a {@link
 * carrel.indexer.sources.Read} for every one; what is damaged costs only itself.
 */
@NullMarked
package carrel.indexer.sources;

import org.jspecify.annotations.NullMarked;
