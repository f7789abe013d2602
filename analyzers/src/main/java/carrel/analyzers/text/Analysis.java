package carrel.analyzers.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The named ways in which text becomes terms. A field of the catalog names one of them, and both sides of the index
 * take it from here, so that what is written and what is asked for cannot drift apart.
 *
 * <p>Each is a chain of factories that are registered as Lucene's services are, so that the same jar serves in another
 * Lucene-based engine. Each analysis owns two analyzers, both safe for any number of threads. The writing side may add forms of a word
 * (initials also joined, Han characters also alone) that the asking side then finds however a reader types them; every
 * term that {@link #terms} gives for a text is among those that {@link #analyzer} gives for it.
 */
public enum Analysis {
    /**
     * Words in any script: folded (case, accents, width), no possessive 's, no stemming, no stop words. Chinese,
     * Japanese and Korean become overlapping pairs of characters.
     */
    WORDS(List.of()),

    /** {@link #WORDS}, with English inflections removed (KStem). */
    ENGLISH(TermChains.english()),

    /**
     * {@link #WORDS}, cut to their stems (Porter): "physics" and "physical" meet. Too blunt for titles, right for a long
     * description, whose other words say which is meant.
     */
    STEMS(TermChains.stems()),

    /** {@link #WORDS}, with Spanish endings removed lightly. */
    SPANISH(TermChains.spanish()),

    /** {@link #WORDS}, without l', d', qu' and with French endings removed lightly. */
    FRENCH(TermChains::french),

    /** {@link #WORDS}, with Portuguese endings removed lightly. */
    PORTUGUESE(TermChains.portuguese()),

    /**
     * The whole value as one term, folded, punctuation and runs of blanks as one blank: for exact and left-anchored
     * title, and for identity keys. At most {@value FoldedText#CHARACTERS_MAX} characters.
     */
    WHOLE(TermChains::whole),

    /** How words in Latin letters sound (Double Metaphone); a word may have two sounds. Other words give none. */
    PHONETIC(TermChains::phonetic),

    /** A call number as one term, however it was spaced: {@code QL737.C2} and {@code ql 737 .c2} are the same. */
    CALL_NUMBER(TermChains::callNumber),

    /**
     * The ISBNs and ISSNs in a text: an ISBN as 13 digits, an ISSN as 8 characters. A number that fails its check digit
     * stays as written, since books are printed with wrong ones.
     */
    ISBN(TermChains::standardNumbers),

    /** The value unchanged, as one term; at most {@value SingleTermFilter#CHARACTERS_MAX} characters. */
    VERBATIM(TermChains::verbatim);

    /**
     * A text that touches what the analyses treat apart: English, Spanish, French and Portuguese, possessives, initials, accents
     * composed and combining, Chinese, Japanese, Korean, Arabic, Hebrew, Greek, Cyrillic, numbers, an ISBN, a call number.
     */
    private static final String PROBE = """
            The wolves' dens weren't empty: J.K. Rowling's 1,000 stories, re-told by A. A. Milne & O'Dell in the U.S.A. Thor saw one of the Andes. \
            El niño corría más rápido que los ratones. L'été, qu'elle aime, cœur naïve. \
            As meninas leram histórias de animais e canções. \
            Cafe\u0301 Ångström Straße Łódź fiancée Qurʼān Dvořák smørrebrød. \
            恐龍的故事 恐竜がいた ﾃﾞｰﾀ 공룡 이야기. كتاب الأطفال الصغيرة. סֵפֶר יְלָדִים. Οδύσσεια Ёлка. \
            Grades 4-6, 3.5 metres, ISBN 0-306-40615-2 (pbk.), QL737 .C2, 599.7 SIM""";

    private final Analyzer writing;
    private final Analyzer asking;
    private final Optional<Analyzer> ofOneWord;

    /** @param endings what becomes of each of the {@link #WORDS} by itself */
    Analysis(List<TermChains.Link> endings) {
        this(
                side -> TermChains.then(TermChains.words(side), endings),
                Optional.of(TermChains.analyzer(TermChains.then(List.of(TermChains.word()), endings))));
    }

    Analysis(Function<TermChains.Side, List<TermChains.Link>> chain) {
        this(chain, Optional.empty());
    }

    Analysis(Function<TermChains.Side, List<TermChains.Link>> chain, Optional<Analyzer> ofOneWord) {
        this.writing = TermChains.analyzer(chain.apply(TermChains.Side.WRITING));
        this.asking = TermChains.analyzer(chain.apply(TermChains.Side.ASKING));
        this.ofOneWord = ofOneWord;
    }

    /** The analyzer for writing a field, and for highlighting in it. */
    public Analyzer analyzer() {
        return writing;
    }

    /** The analyzer for asking a field; its terms are among those that {@link #analyzer} makes of the same text. */
    public Analyzer queryAnalyzer() {
        return asking;
    }

    /** What a query of this text asks for, in the order of the text; empty when nothing can be asked. */
    public List<String> terms(String text) {
        return read(asking, text);
    }

    /** What a field holding this text can be found by. */
    public List<String> indexedTerms(String text) {
        return read(writing, text);
    }

    /**
     * What this analysis writes for one fixed paragraph in many scripts. An index keeps it in its stamp: when a new
     * release of a library changes it, the index must be built again.
     */
    public List<String> probeTerms() {
        return indexedTerms(PROBE);
    }

    /** Whether it makes one term of each of the {@link #WORDS}, by the word alone. */
    boolean isOfWords() {
        return ofOneWord.isPresent();
    }

    /** The term of one of the {@link #WORDS}. */
    String termOf(String word) {
        return read(ofOneWord.orElseThrow(), word).getFirst();
    }

    private static List<String> read(Analyzer analyzer, String text) {
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            List<String> terms = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
            return List.copyOf(terms);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }
}
