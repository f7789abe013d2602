package carrel.analyzers.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that training text knows. */
public final class Lexicon {
    /** Shorter ones that no lexicon knows are mostly bits of damaged words. */
    private static final int UNKNOWN_LETTERS_MIN = 5;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final WordTable words;
    private final OneLetterOff nearly;
    private final Figures unknown;

    /**
     * A lexicon of words in lower case.
     *
     * @param unknown what is assumed of a word that is not in it
     */
    public Lexicon(Map<String, Figures> figures, Figures unknown) {
        List<Word> known = new ArrayList<>(figures.size());
        figures.forEach((word, figure) -> known.add(new Word(word, known.size(), figure)));
        words = new WordTable(known);
        nearly = new OneLetterOff(known, UNKNOWN_LETTERS_MIN);
        this.unknown = unknown;
    }

    /** The word as the lexicon has it, or null: this is asked for every word of a text. */
    @Nullable
    Word find(char[] buffer, int length) {
        return words.find(buffer, length);
    }

    /** Whether it has the word, or one that it is a form of. */
    boolean knows(Word word) {
        return has(word) || BaseForms.of(word.text()).stream().anyMatch(base -> words.find(base) != null);
    }

    /** Whether a word is one of its own. */
    boolean has(Word word) {
        return word.number() >= 0 && word.number() < words.size();
    }

    /** What a word that is not in the lexicon is: a form of one, a misprint of one, or unknown. */
    Word guess(Word strange) {
        for (String form : BaseForms.of(strange.text())) {
            Word base = words.find(form);
            if (base != null) {
                return new Word(strange.text(), strange.number(), base.figures());
            }
        }
        return strange.text().chars().allMatch(letter -> letter < 0x80) ? misprint(strange) : borrowed(strange);
    }

    /** With accents a word is borrowed rather than misprinted: "naïve" is "naive", but "crème" is no "crime". */
    private Word borrowed(Word strange) {
        String plain = ACCENTS.matcher(Normalizer.normalize(strange.text(), Normalizer.Form.NFD))
                .replaceAll("");
        Word known = words.find(plain);
        if (known != null) {
            return new Word(strange.text(), strange.number(), known.figures());
        }
        return plain.length() < UNKNOWN_LETTERS_MIN ? Word.DAMAGED : strange;
    }

    private Word misprint(Word strange) {
        String text = strange.text();
        if (text.length() < UNKNOWN_LETTERS_MIN || text.chars().anyMatch(Character::isDigit)) {
            return Word.DAMAGED;
        }
        return nearly.to(text).orElse(strange);
    }

    int size() {
        return words.size();
    }

    Figures unknown() {
        return unknown;
    }
}
