package carrel.analyzers.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;

/** Flesch's reading ease for other languages: 0 is hardest, 100 easiest. */
public enum RomanceFormula {
    KANDEL_MOLES("Kandel-Moles", "Kandel, Moles: Application de l'indice de Flesch à la langue française, 1958", true) {
        @Override
        double ease(double wordsPerSentence, double syllablesPerWord) {
            return 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord;
        }
    },
    FERNANDEZ_HUERTA("Fernández Huerta", "Fernández Huerta: Medidas sencillas de lecturabilidad, 1959", false) {
        @Override
        double ease(double wordsPerSentence, double syllablesPerWord) {
            return 206.84 - 1.02 * wordsPerSentence - 60 * syllablesPerWord;
        }
    };

    private static final String VOWELS = "aeiouyáéíóúàèìòùâêîôûäëïöüœæ";

    /** Flesch's table of 1949: at these eases begin these grades. */
    private static final double[] EASES = {100, 90, 80, 70, 60, 50, 30, 0};

    private static final double[] GRADES = {4, 5, 6, 7, 8.5, 11, 13, 16};

    private final String label;
    private final String source;
    private final boolean lastEIsSilent;

    RomanceFormula(String label, String source, boolean lastEIsSilent) {
        this.label = label;
        this.source = source;
        this.lastEIsSilent = lastEIsSilent;
    }

    /**
     * How easy a text is.
     *
     * @param ease may lie above 100 and below 0
     */
    public record Ease(double ease, double wordsPerSentence, double syllablesPerWord) {
        /** A US grade by Flesch's table, as a line between its steps. */
        public double grade() {
            int step = 1;
            while (step < EASES.length - 1 && ease < EASES[step]) {
                step++;
            }
            double share = (EASES[step - 1] - ease) / (EASES[step - 1] - EASES[step]);
            return GRADES[step - 1] + share * (GRADES[step] - GRADES[step - 1]);
        }
    }

    public String label() {
        return label;
    }

    /** Where it was published. */
    public String source() {
        return source;
    }

    abstract double ease(double wordsPerSentence, double syllablesPerWord);

    /** Measures a text with at least one word. */
    public Ease ease(String text) {
        ReadingTokenizer tokenizer = new ReadingTokenizer();
        tokenizer.setReader(new StringReader(text));
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        try (TokenStream tokens = new SentenceFilter(tokenizer)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            FlagsAttribute written = tokens.getAttribute(FlagsAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words++;
                sentences += Marks.has(written.getFlags(), Marks.BEGINS_SENTENCE) ? 1 : 0;
                syllables += syllables(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        double wordsPerSentence = (double) words / Math.max(1, sentences);
        double syllablesPerWord = (double) syllables / Math.max(1, words);
        return new Ease(ease(wordsPerSentence, syllablesPerWord), wordsPerSentence, syllablesPerWord);
    }

    private int syllables(String word) {
        int groups = 0;
        boolean inVowels = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0;
            groups += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }
        boolean silent =
                lastEIsSilent && groups > 1 && (word.endsWith("e") || word.endsWith("es") || word.endsWith("ent"));
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
