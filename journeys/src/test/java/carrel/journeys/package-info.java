/** Journeys of readers through the pages, in a real browser. */
@NullMarked
package carrel.journeys;

import org.jspecify.annotations.NullMarked;
