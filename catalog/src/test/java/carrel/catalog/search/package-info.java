@NullMarked
package carrel.catalog.search;

import org.jspecify.annotations.NullMarked;
