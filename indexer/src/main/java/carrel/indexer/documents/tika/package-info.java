/**
 * Documents as Apache Tika reads them: the only package that names its types, so that its next major version is a small
 * step. Runs in the child process ({@link carrel.indexer.documents.tika.TikaWorker}), never in Carrel's own.
 */
@NullMarked
package carrel.indexer.documents.tika;

import org.jspecify.annotations.NullMarked;
