/** Any number of MARC records, made by varying some real ones: the same seed makes the same file. */
@NullMarked
package carrel.benchmarks.records;

import org.jspecify.annotations.NullMarked;
