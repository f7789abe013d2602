/**
 * Books like a book, and why: candidates from the catalog, put in order by a sum of named likenesses, each of which is a
 * reason that can be said to a child. Nothing about any reader goes in.
 */
@NullMarked
package carrel.searchapi.readalikes;

import org.jspecify.annotations.NullMarked;
