/**
 * Which part of a record becomes which part of a {@link carrel.catalog.Resource}. The rules are written as MARC paths,
 * one noun of the catalogue to a class; nothing here reads files.
 */
@NullMarked
package carrel.indexer.mapping;

import org.jspecify.annotations.NullMarked;
