/** The commands of {@code carrel}, wired to the rooms that do their work. */
@NullMarked
package carrel.launcher;

import org.jspecify.annotations.NullMarked;
