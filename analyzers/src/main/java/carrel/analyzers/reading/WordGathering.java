package carrel.analyzers.reading;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;

/** Takes the words of a text from a token stream; when all are there, tells names from words that begin a sentence. */
final class WordGathering {
    private static final int CHARACTERS_PER_WORD = 5;

    /** Most texts have fewer words that the lexicon lacks. */
    private static final int STRANGE_WORDS = 256;

    /** Fewer appearances in beginners' books, of some 200,000 words in all, make a word unfamiliar. */
    private static final double FAMILIAR_EARLY_MIN = Math.log(1 + 2);

    /** No prose goes on for so long without a full stop. */
    private static final int WORDS_PER_STOP_MAX = 80;

    /** Nor without a capital. */
    private static final int WORDS_PER_CAPITAL_MAX = 120;

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "zu", "bin", "bint",
            "ibn", "al", "el", "ben", "y");

    private final Lexicon lexicon;
    private final Map<String, Word> strange = new HashMap<>();
    private final Map<String, Word> guessed = new HashMap<>();
    private final BitSet capitalInside;
    private final BitSet lowerCase;
    private final TextCounts.Tally counts = new TextCounts.Tally();
    private final TextShape.Tally shape = new TextShape.Tally();
    private Word[] words;
    private int[] marks;
    private int size;
    private int capitals;
    private int allCapitals;
    private int stops;

    WordGathering(Lexicon lexicon, int characters) {
        this.lexicon = lexicon;
        capitalInside = new BitSet(lexicon.size() + STRANGE_WORDS);
        lowerCase = new BitSet(lexicon.size() + STRANGE_WORDS);
        words = new Word[characters / CHARACTERS_PER_WORD + 1];
        marks = new int[words.length + 1];
    }

    void take(TokenStream tokens) throws IOException {
        CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
        FlagsAttribute written = tokens.getAttribute(FlagsAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
            add(word(term, written.getFlags()), written.getFlags());
        }
        tokens.end();
        marks[size] = written.getFlags();
    }

    private Word word(CharTermAttribute term, int flags) {
        if (Marks.has(flags, Marks.NUMBER)) {
            return Word.NUMBER;
        }
        Word known = lexicon.find(term.buffer(), term.length());
        return known != null
                ? known
                : strange.computeIfAbsent(
                        term.toString(), text -> new Word(text, lexicon.size() + strange.size(), lexicon.unknown()));
    }

    private void add(Word word, int flags) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size + 1);
            marks = Arrays.copyOf(marks, words.length + 1);
        }
        words[size] = word;
        marks[size] = flags;
        size++;
        shape.add(word, flags);
        stops += Marks.has(flags, Marks.STOP | Marks.BLANK_LINE) ? 1 : 0;
        if (word == Word.NUMBER) {
            return;
        }
        counts.add(word, Marks.has(flags, Marks.BEGINS_SENTENCE));
        capitals += Marks.has(flags, Marks.CAPITAL) ? 1 : 0;
        if (!Marks.has(flags, Marks.CAPITAL)) {
            lowerCase.set(word.number());
        } else if (!mayBegin(flags)) {
            capitalInside.set(word.number());
        }
        allCapitals += Marks.has(flags, Marks.ALL_CAPITALS) && word.letters() > 1 ? 1 : 0;
    }

    /** Whether the place owes a capital: at a beginning, and after a quotation mark, which may open a speech. */
    private static boolean mayBegin(int flags) {
        return Marks.has(flags, Marks.BEGINS_SENTENCE | Marks.QUOTE | Marks.STOP | Marks.CALL | Marks.SEMICOLON);
    }

    ReadText readText() {
        boolean namesShow = allCapitals * 2 < size && capitals * 2 < size;
        if (capitals * WORDS_PER_CAPITAL_MAX < size) {
            beginSentencesAtStops();
        } else if (namesShow && stops * WORDS_PER_STOP_MAX < size) {
            beginSentencesAtCapitals();
        }
        int kept = 0;
        int unfamiliar = 0;
        for (int i = 0; i < size; i++) {
            boolean name = namesShow && isName(words[i], marks[i]);
            boolean goesOn = kept > 0
                    && words[kept - 1] == Word.NAME
                    && !Marks.has(marks[i], Marks.BEGINS_SENTENCE | Marks.COMMA | Marks.SEMICOLON);
            if (goesOn && (name || (namesShow && isParticle(i)))) {
                continue;
            }
            Word word = name ? Word.NAME : understood(words[i]);
            shape.understood(word, name || lexicon.has(words[i]) || words[i].isNeutral());
            unfamiliar += !word.isNeutral() && word.figures().early() < FAMILIAR_EARLY_MIN ? 1 : 0;
            words[kept] = word;
            marks[kept] = marks[i];
            kept++;
        }
        marks[kept] = marks[size];
        return new ReadText(new Passage(words, marks, 0, kept), counts.counts(unfamiliar), shape.shape());
    }

    /** In a text without capitals a full stop is all that there is. */
    private void beginSentencesAtStops() {
        for (int i = 1; i < size; i++) {
            if (Marks.has(marks[i], Marks.STOP | Marks.CALL) && !Marks.has(marks[i], Marks.BEGINS_SENTENCE)) {
                marks[i] |= Marks.BEGINS_SENTENCE;
                counts.beginSentence();
            }
        }
    }

    /** In a text that has lost its full stops, what is no name and has a capital begins a sentence. */
    private void beginSentencesAtCapitals() {
        int between = Marks.BEGINS_SENTENCE | Marks.COMMA | Marks.SEMICOLON | Marks.DASH | Marks.QUOTE | Marks.STOP;
        for (int i = 1; i < size; i++) {
            boolean capitalAfterSmall =
                    Marks.has(marks[i], Marks.CAPITAL) && !Marks.has(marks[i - 1], Marks.CAPITAL | Marks.NUMBER);
            if (capitalAfterSmall && !Marks.has(marks[i], between) && lexicon.has(words[i]) && !isI(words[i].text())) {
                marks[i] |= Marks.BEGINS_SENTENCE;
                counts.beginSentence();
                // Elsewhere too its capital says nothing of a name.
                capitalInside.clear(words[i].number());
            }
        }
    }

    private boolean isName(Word word, int flags) {
        if (!Marks.has(flags, Marks.CAPITAL)
                || word.isNeutral()
                || SmallWords.neverNames(word.text())
                || isI(word.text())) {
            return false;
        }
        boolean seenAsName = capitalInside.get(word.number()) && !lowerCase.get(word.number());
        return !mayBegin(flags) || seenAsName || !lexicon.knows(word);
    }

    /** Whether a small word joins two parts of one name: Ludwig van Beethoven. */
    private boolean isParticle(int at) {
        return at + 1 < size && isName(words[at + 1], marks[at + 1]) && PARTICLES.contains(words[at].text());
    }

    private static boolean isI(String word) {
        return word.equals("i") || word.startsWith("i'");
    }

    private Word understood(Word word) {
        return lexicon.has(word) || word.isNeutral()
                ? word
                : guessed.computeIfAbsent(word.text(), text -> lexicon.guess(word));
    }
}
