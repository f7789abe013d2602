/** Tests of the catalog, and a small shelf to test on. */
@NullMarked
package carrel.catalog;

import org.jspecify.annotations.NullMarked;
