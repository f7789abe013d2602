package carrel.analyzers.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/**
 * The tokenizer and filters behind each {@link Analysis}, by the names under which any Lucene-based engine that has this
 * jar finds them.
 */
final class TermChains {
    /** Which side of the index a chain serves. */
    enum Side {
        WRITING,
        ASKING;

        String code() {
            return Code.of(this);
        }
    }

    /** A tokenizer or filter and its settings, name and value by turns. */
    record Link(String name, List<String> settings) {
        private static Link of(String name, String... settings) {
            return new Link(name, List.of(settings));
        }
    }

    /** Long enough to keep "dinosaur" and "dinner" apart, short enough to forgive a wrong ending. */
    private static final String PHONETIC_CODE_MAX = "6";

    private TermChains() {}

    /** An analyzer of the links, the first of which is the tokenizer. */
    static Analyzer analyzer(List<Link> links) {
        try {
            CustomAnalyzer.Builder analyzer =
                    CustomAnalyzer.builder().withTokenizer(links.getFirst().name(), settings(links.getFirst()));
            for (Link filter : links.subList(1, links.size())) {
                analyzer.addTokenFilter(filter.name(), settings(filter));
            }
            return analyzer.build();
        } catch (IOException broken) {
            throw new UncheckedIOException("no link reads a file", broken);
        }
    }

    static List<Link> words(Side side) {
        return Stream.concat(Stream.of(tokenizer()), folded(side)).toList();
    }

    // What becomes of each word by itself, whatever stands around it: one term for each, the same on both sides.

    static List<Link> english() {
        return List.of(
                Link.of(IrregularPluralsFilterFactory.NAME),
                Link.of(EnglishStemFilterFactory.NAME, "stemmer", "kstem"));
    }

    static List<Link> stems() {
        return List.of(Link.of(EnglishStemFilterFactory.NAME, "stemmer", "porter"));
    }

    static List<Link> spanish() {
        // The light stemmer leaves words of four letters alone, so that it alone would part niño from niños.
        return List.of(Link.of("spanishPluralStem"), Link.of("spanishLightStem"));
    }

    static List<Link> portuguese() {
        // Folded words have lost the tilde by which the stemmer would know canções for the plural of canção.
        Link plural = Link.of("patternReplace", "pattern", "oes$", "replacement", "ao");
        return List.of(plural, Link.of("portugueseLightStem"));
    }

    /** Takes a word as it is, for filters that come behind. */
    static Link word() {
        return Link.of("keyword");
    }

    // Other chains.

    static List<Link> french(Side side) {
        // French and Catalan words that lose their vowel before another: l'été, qu'elle.
        Stream<Link> whole = Stream.of(tokenizer(), Link.of("elision"));
        return then(Stream.concat(whole, folded(side)).toList(), List.of(Link.of("frenchLightStem")));
    }

    static List<Link> phonetic(Side side) {
        return then(
                words(side),
                List.of(
                        Link.of(LatinWordsFilterFactory.NAME),
                        Link.of("doubleMetaphone", "maxCodeLength", PHONETIC_CODE_MAX, "inject", "false")));
    }

    static List<Link> whole(Side side) {
        return single("whole");
    }

    static List<Link> callNumber(Side side) {
        return single("call-number");
    }

    static List<Link> verbatim(Side side) {
        return single("verbatim");
    }

    static List<Link> standardNumbers(Side side) {
        return List.of(word(), Link.of(StandardNumbersFilterFactory.NAME));
    }

    private static List<Link> single(String form) {
        return List.of(word(), Link.of(SingleTermFilterFactory.NAME, "form", form));
    }

    private static Link tokenizer() {
        // Dictionary words for Chinese and Japanese would hide a word inside a longer one, so the
        // characters come one by one and are paired below.
        return Link.of("icu", "cjkAsWords", "false", "myanmarAsWords", "true");
    }

    private static Stream<Link> folded(Side side) {
        return Stream.of(
                Link.of("englishPossessive"),
                Link.of(InitialsFilterFactory.NAME, "side", side.code()),
                Link.of(FoldingFilterFactory.NAME),
                Link.of("arabicNormalization"),
                Link.of(UntypedMarksFilterFactory.NAME),
                Link.of("cjkBigram", "outputUnigrams", Boolean.toString(side == Side.WRITING)));
    }

    static List<Link> then(List<Link> links, List<Link> more) {
        return Stream.concat(links.stream(), more.stream()).toList();
    }

    private static String[] settings(Link link) {
        return link.settings().toArray(String[]::new);
    }
}
