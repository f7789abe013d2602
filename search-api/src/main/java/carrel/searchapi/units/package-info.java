/** Units: a teacher's lists with sections and notes, kept until deleted, shared by a link that nobody can guess. */
@NullMarked
package carrel.searchapi.units;

import org.jspecify.annotations.NullMarked;
