/**
 * How hard something is to read, and for whom it is meant: what a record states
 * ({@link carrel.analyzers.levels.LevelStatement}), and what the text itself shows
 * ({@link carrel.analyzers.levels.Readability}). The two stand side by side and are never averaged; reading level,
 * interest level and content rating are three different things.
 */
@NullMarked
package carrel.analyzers.levels;

import org.jspecify.annotations.NullMarked;
