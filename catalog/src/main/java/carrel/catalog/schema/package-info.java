/**
 * The schema as a value: every field of the index is one constant of {@link carrel.catalog.schema.CatalogSchema}, which
 * says what goes in, how text becomes terms, and what readers call it. Writing, searching, facets and HTTP parameters
 * derive from it.
 */
@NullMarked
package carrel.catalog.schema;

import org.jspecify.annotations.NullMarked;
