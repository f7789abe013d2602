/**
 * How like two works are, as a sum: what is compared ({@link carrel.searchapi.readalikes.model.Traits}), how
 * ({@link carrel.searchapi.readalikes.model.Measure}), and what each finding weighs
 * ({@link carrel.searchapi.readalikes.model.AdditiveModel}). Readers' answers and evaluations both go through here.
 */
@NullMarked
package carrel.searchapi.readalikes.model;

import org.jspecify.annotations.NullMarked;
