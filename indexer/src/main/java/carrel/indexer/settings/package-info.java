/**
 * The settings file of a library, {@code carrel.yaml}: which sources it has and how to reach them. All that is wrong
 * with it is said at once.
 */
@NullMarked
package carrel.indexer.settings;

import org.jspecify.annotations.NullMarked;
