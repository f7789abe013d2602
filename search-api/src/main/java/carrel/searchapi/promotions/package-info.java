/** What librarians want to stand further up in searches, and until when. */
@NullMarked
package carrel.searchapi.promotions;

import org.jspecify.annotations.NullMarked;
