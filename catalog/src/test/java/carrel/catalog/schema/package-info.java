@NullMarked
package carrel.catalog.schema;

import org.jspecify.annotations.NullMarked;
