/** The rules of the house, and the shelf in order. */
@NullMarked
package carrel.testcorpus;

import org.jspecify.annotations.NullMarked;
