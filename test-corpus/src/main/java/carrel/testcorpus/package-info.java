/**
 * The way to the demo's shelf, to the fixtures and to the golden searches, and the rules that hold the house together.
 * Tests only; nothing that ships depends on this package.
 */
@NullMarked
package carrel.testcorpus;

import org.jspecify.annotations.NullMarked;
