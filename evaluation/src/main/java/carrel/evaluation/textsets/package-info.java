/** How fast text sets are made on anyone's catalogue, and how full they are. */
@NullMarked
package carrel.evaluation.textsets;

import org.jspecify.annotations.NullMarked;
