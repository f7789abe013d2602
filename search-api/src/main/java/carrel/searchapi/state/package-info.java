/** What cannot be built again from the sources: kept in an embedded database, apart from the index. */
@NullMarked
package carrel.searchapi.state;

import org.jspecify.annotations.NullMarked;
