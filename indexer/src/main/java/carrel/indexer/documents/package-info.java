/**
 * A folder of documents as a source: each file is a record, with its text, its pages, and what it says about itself.
 */
@NullMarked
package carrel.indexer.documents;

import org.jspecify.annotations.NullMarked;
