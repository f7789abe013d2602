/** What pages say, in the languages in which they say it. The texts stand in {@code messages*.properties}. */
@NullMarked
package carrel.searchapi.wording;

import org.jspecify.annotations.NullMarked;
