package carrel.searchapi.exports;

import com.ibm.icu.text.Transliterator;
import java.util.function.IntPredicate;

/**
 * Writes words of other scripts in Latin letters (ICU's Any-Latin: pinyin for Chinese, letter by letter for most), for paper
 * whose font has no others. It is no library's romanisation table, but says which book is meant, and crashes on nothing.
 */
final class LatinLetters {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFC");
    private static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII");
    private static final String NO_LETTER = "?";

    private final IntPredicate drawable;

    LatinLetters(IntPredicate drawable) {
        this.drawable = drawable;
    }

    /** The word with every letter that cannot be drawn in others; question marks for what no Latin letter stands for. */
    String of(String word) {
        StringBuilder drawn = new StringBuilder();
        LATIN.transliterate(word).codePoints().forEach(point -> {
            String letter = Character.toString(point);
            drawn.append(drawable.test(point) ? letter : plain(letter));
        });
        return drawn.toString();
    }

    private String plain(String letter) {
        String plain = PLAIN.transliterate(letter);
        return plain.codePoints().allMatch(drawable) ? plain : NO_LETTER;
    }
}
