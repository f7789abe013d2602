/** How fast are records and documents read, beside the libraries that others read them with? */
@NullMarked
package carrel.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
