/**
 * How an edition is cited: in MLA, APA and Chicago by a CSL processor, and as RIS, BibTeX, CSL-JSON and COinS for other
 * programs. All of it is made from {@link carrel.searchapi.citations.CslItem}.
 */
@NullMarked
package carrel.searchapi.citations;

import org.jspecify.annotations.NullMarked;
