/**
 * One topic at every reading level: what a school has for a class, band by band, with the gaps said aloud. {@link
 * carrel.searchapi.textsets.TextSets} makes a {@link carrel.searchapi.textsets.TextSet} of a {@link
 * carrel.searchapi.textsets.TextSetRequest}.
 */
@NullMarked
package carrel.searchapi.textsets;

import org.jspecify.annotations.NullMarked;
