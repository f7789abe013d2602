package carrel.catalog.search;

import carrel.analyzers.text.Analysis;
import java.time.LocalDate;

/** What librarians want to stand further up for some days. It is the same for every reader, and says nothing of any. */
public sealed interface Promotion {
    /** The days on which it holds. */
    Days days();

    /** Days without a gap, both ends included. */
    record Days(LocalDate first, LocalDate last) {
        public Days {
            if (first.isAfter(last)) {
                throw new IllegalArgumentException("days run forward, but got " + first + " to " + last);
            }
        }

        /** Whether the day is one of them. */
        public boolean include(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * A work stands first for one search, even where its record lacks the words: the librarian knows the book.
     *
     * @param search as {@link #key} makes it
     * @param work its id
     */
    record Pin(String search, String work, Days days) implements Promotion {}

    /** A work stands further up wherever it answers. */
    record OfWork(String work, Days days) implements Promotion {}

    /** Works with a heading stand further up wherever they answer. */
    record OfSubject(String subject, Days days) implements Promotion {}

    /** What makes two searches the same to a librarian: their words, whatever their case, signs and accents. */
    static String key(String query) {
        return String.join(" ", Analysis.WORDS.terms(query));
    }
}
