/** What a reader meant by a word as typed: an error model of children's spelling over any list of words. */
@NullMarked
package carrel.analyzers.spelling;

import org.jspecify.annotations.NullMarked;
