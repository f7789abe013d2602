/**
 * What a text shows of how hard it is to read: its words and sentences, the traits that make reading easy or hard, the
 * published formulas, and the trained scale.
 */
@NullMarked
package carrel.analyzers.reading;

import org.jspecify.annotations.NullMarked;
