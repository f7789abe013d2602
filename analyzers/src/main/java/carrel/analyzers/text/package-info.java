/**
 * How text becomes terms: the named {@link carrel.analyzers.text.Analysis analyses} that both sides of the index use,
 * and the small bibliographic values (ISBN, call number, title key, language) whose normal forms they rest on. Nothing
 * here knows a record format or an index layout.
 */
@NullMarked
package carrel.analyzers.text;

import org.jspecify.annotations.NullMarked;
