/** What Carrel tells other machines on the web: what is new, what there is, how to search, what a page is about. */
@NullMarked
package carrel.searchapi.web;

import org.jspecify.annotations.NullMarked;
