/**
 * What readers see: pages drawn on the server from the API's own answers. They work without JavaScript, load nothing from
 * elsewhere, and set nothing on the reader's machine.
 */
@NullMarked
package carrel.searchapi.pages;

import org.jspecify.annotations.NullMarked;
