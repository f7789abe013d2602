/** Whether the numbers beside facet values are what a reader gets after the click, on anyone's index. */
@NullMarked
package carrel.evaluation.facets;

import org.jspecify.annotations.NullMarked;
