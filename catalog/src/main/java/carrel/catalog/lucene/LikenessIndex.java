package carrel.catalog.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds what is likest among many things that have weighed features: the greatest sums of products of weights. Each
 * feature is a list of postings with the weights in them, so that Lucene passes over what cannot come among the first.
 *
 * <p>Apart from the catalog's index, because what counts here (what kin and book-lists say of a work) changes with other
 * works than its own. Lives in memory and is made anew with each state.
 */
public final class LikenessIndex {
    private static final String FEATURES = "features";

    /** Lucene's limit for a clause of a sum. */
    private static final float WEIGHT_MAX = 64;

    /** Below this a weight cannot be told from none. */
    private static final float WEIGHT_MIN = 1e-4f;

    /** Of one thing, the features that count most; more cost time and tell little. */
    private static final int FEATURES_MAX = 200;

    private final IndexSearcher searcher;

    private LikenessIndex(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Takes things one after the other; the first is number 0. */
    public static final class Builder {
        private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
        private final IndexWriter writer;

        /** Nothing yet. */
        public Builder() throws IOException {
            // This policy keeps documents in their order, so that a document's number is the thing's.
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(new KeywordAnalyzer())
                            .setMergePolicy(new LogDocMergePolicy())
                            .setUseCompoundFile(false));
        }

        /** The next thing, with the weight of each of its features, above 0. */
        public void add(Map<String, Double> features) throws IOException {
            Document thing = new Document();
            features.forEach((feature, weight) -> {
                if (weight >= WEIGHT_MIN) {
                    thing.add(new FeatureField(FEATURES, feature, weight.floatValue()));
                }
            });
            writer.addDocument(thing);
        }

        /** All of them, to be searched; nothing can be added after it. */
        public LikenessIndex index() throws IOException {
            writer.forceMerge(1);
            writer.close();
            return new LikenessIndex(new IndexSearcher(DirectoryReader.open(directory)));
        }
    }

    /** The numbers of the likest things that are allowed, the likest first, equal ones in their order. */
    public List<Integer> likest(Map<String, Double> features, IntPredicate allowed, int most) throws IOException {
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        features.entrySet().stream()
                .filter(feature -> feature.getValue() >= WEIGHT_MIN)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FEATURES_MAX)
                .forEach(feature -> like.add(
                        FeatureField.newLinearQuery(
                                FEATURES,
                                feature.getKey(),
                                Math.min(WEIGHT_MAX, feature.getValue().floatValue())),
                        Occur.SHOULD));
        // All lies in one segment, so that there is one collector.
        return searcher.search(like.build(), new CollectorManager<FirstAllowed, List<Integer>>() {
            @Override
            public FirstAllowed newCollector() {
                return new FirstAllowed(allowed, most);
            }

            @Override
            public List<Integer> reduce(Collection<FirstAllowed> collectors) {
                return collectors.stream()
                        .flatMap(collector -> collector.documents().stream())
                        .toList();
            }
        });
    }
}
