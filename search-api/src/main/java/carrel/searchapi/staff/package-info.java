/** Who may change lists: local accounts of the staff, and the sessions that begin with a sign-in. Readers need none. */
@NullMarked
package carrel.searchapi.staff;

import org.jspecify.annotations.NullMarked;
