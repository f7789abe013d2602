/** {@code carrel eval spelling} and {@code carrel eval suggestions}: what is made of misspelled and half-typed words. */
@NullMarked
package carrel.evaluation.spelling;

import org.jspecify.annotations.NullMarked;
