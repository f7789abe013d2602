package carrel.analyzers.reading;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds words that differ by one letter in the same place, as misread scans do. */
final class OneLetterOff {
    /** The slots of the table, by the hash of a word without one of its letters. Of two words the commoner stays. */
    private final @Nullable Word[] slots;

    OneLetterOff(Collection<Word> words, int lettersMin) {
        int letters = words.stream().mapToInt(Word::letters).sum();
        slots = new Word[Integer.highestOneBit(Math.max(1, letters)) * 4];
        for (Word word : words) {
            for (int i = 0; i < word.letters() && word.letters() >= lettersMin; i++) {
                int slot = slot(word.text(), i);
                Word other = slots[slot];
                slots[slot] = other == null ? word : commoner(other, word);
            }
        }
    }

    /** The commonest word that is one letter off. */
    Optional<Word> to(String word) {
        Word best = null;
        for (int i = 0; i < word.length(); i++) {
            Word near = slots[slot(word, i)];
            // Words may share a slot; the letters decide.
            if (near != null && differsAt(near.text(), word, i)) {
                best = best == null ? near : commoner(best, near);
            }
        }
        return Optional.ofNullable(best);
    }

    private static Word commoner(Word a, Word b) {
        return a.figures().early() >= b.figures().early() ? a : b;
    }

    private static boolean differsAt(String a, String b, int at) {
        return a.length() == b.length()
                && a.regionMatches(0, b, 0, at)
                && a.regionMatches(at + 1, b, at + 1, a.length() - at - 1);
    }

    private int slot(String word, int without) {
        int hash = 31 * without + word.length();
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + (i == without ? 0 : word.charAt(i));
        }
        hash *= 0x9E3779B9;
        return hash >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }
}
