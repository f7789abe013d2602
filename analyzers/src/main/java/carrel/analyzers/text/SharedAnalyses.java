package carrel.analyzers.text;

import org.apache.lucene.analysis.Analyzer;

/**
 * The analyses for who writes many fields that hold the same text: a text is cut into words once, though several fields
 * hold it, and a word is brought to its term once, since most words come again and again. The terms, with their places
 * and extents, are those of {@link Analysis#analyzer}; only their bytes are there to read.
 */
public final class SharedAnalyses {
    private final ThreadLocal<TextMemory> memories = ThreadLocal.withInitial(TextMemory::new);

    /** The analyzer for writing a field. */
    public Analyzer analyzer(Analysis analysis) {
        return analysis.isOfWords() ? new Shared(analysis) : analysis.analyzer();
    }

    private final class Shared extends Analyzer {
        private final Analysis analysis;

        Shared(Analysis analysis) {
            this.analysis = analysis;
        }

        /** Called on each thread that writes, for that thread. */
        @Override
        protected TokenStreamComponents createComponents(String field) {
            RememberedTerms terms = new RememberedTerms(analysis, memories.get());
            return new TokenStreamComponents(terms::of, terms);
        }
    }
}
