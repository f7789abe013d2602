/**
 * What the API answers: the JSON shapes, each a record whose component names are the property names. They are a promise
 * to other programs (written down in {@code openapi.json}), so they are kept apart from the catalog's own values, which
 * may change. The pages are drawn from the same records.
 */
@NullMarked
package carrel.searchapi.answers;

import org.jspecify.annotations.NullMarked;
