/**
 * What things are about: {@link carrel.analyzers.subjects.SubjectHeading headings} as cataloguers write them, brought
 * together across vocabularies, and the {@link carrel.analyzers.subjects.Vocabulary} that leads from a child's word to
 * a heading.
 */
@NullMarked
package carrel.analyzers.subjects;

import org.jspecify.annotations.NullMarked;
