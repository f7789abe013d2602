/** Records and copies from a library system's own database, over JDBC, with queries that the settings give. */
@NullMarked
package carrel.indexer.databases;

import org.jspecify.annotations.NullMarked;
