package carrel.analyzers.reading;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds words that differ by one letter in the same place, as misread scans do. */
final class OneLetterOff {
    private static final int MULTIPLIER = 0x2C1B3C6D;

    /** The slots of the table, by the hash of a word without one of its letters. Of two words the commoner stays. */
    private final @Nullable Word[] slots;

    /** The whole hash of what lies in each slot, which nearly always says that the word there is another one. */
    private final int[] hashes;

    OneLetterOff(Collection<Word> words, int lettersMin) {
        int letters = words.stream().mapToInt(Word::letters).sum();
        slots = new Word[Integer.highestOneBit(Math.max(1, letters)) * 4];
        hashes = new int[slots.length];
        for (Word word : words) {
            if (word.letters() >= lettersMin) {
                Blanks blanks = new Blanks(word.text());
                for (int i = 0; i < word.letters(); i++) {
                    put(word, blanks.next());
                }
            }
        }
    }

    private void put(Word word, int hash) {
        int slot = slot(hash);
        Word other = slots[slot];
        if (other == null || commoner(other, word) == word) {
            slots[slot] = word;
            hashes[slot] = hash;
        }
    }

    /** The commonest word that is one letter off. */
    Optional<Word> to(String word) {
        Word best = null;
        Blanks blanks = new Blanks(word);
        for (int i = 0; i < word.length(); i++) {
            int hash = blanks.next();
            int slot = slot(hash);
            if (hashes[slot] == hash) {
                Word near = slots[slot];
                // Different words may have the same hash; the letters decide.
                if (near != null && differsAt(near.text(), word, i)) {
                    best = best == null ? near : commoner(best, near);
                }
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

    private int slot(int hash) {
        return (hash * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    /** The hashes of a word with one letter after the other left blank, each from the whole word's by one step. */
    private static final class Blanks {
        private final String word;
        private int whole;
        private int power = 1;
        private int at;

        Blanks(String word) {
            this.word = word;
            int letterPower = 1;
            for (int i = 0; i < word.length(); i++) {
                letterPower *= MULTIPLIER;
                whole += word.charAt(i) * letterPower;
            }
        }

        /** With the next letter blank; which one it is counts too. */
        int next() {
            power *= MULTIPLIER;
            int blank = whole - word.charAt(at) * power;
            at++;
            return blank + at;
        }
    }
}
