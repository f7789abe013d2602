/**
 * Parsing in a child process, so that a document which hangs, eats all memory or ends the program does so there and
 * costs only itself.
 *
 * <p>The parent's side is {@link carrel.indexer.documents.process.ParserPool}; the child's is {@link
 * carrel.indexer.documents.process.ParserWorker}. Between them run frames over the child's standard input and output.
 * Nothing here knows which library reads the documents.
 */
@NullMarked
package carrel.indexer.documents.process;

import org.jspecify.annotations.NullMarked;
