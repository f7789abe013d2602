@NullMarked
package carrel.searchapi.exports;

import org.jspecify.annotations.NullMarked;
