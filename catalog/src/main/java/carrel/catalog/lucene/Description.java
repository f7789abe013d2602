package carrel.catalog.lucene;

import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.QueryWords.Word;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.Signal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words asked as they are, none of them needed: an assignment pasted whole, a sentence or two about what somebody needs,
 * or words that no record has together.
 *
 * <p>Any of them will do, and each counts as often as it was written. The record is weighed as one field (BM25: Robertson
 * and Zaragoza 2009), since boosts that lead to a title asked for by name mislead here: a description shares only some
 * word with many titles.
 */
final class Description {
    /** Distinct terms beyond this many are passed over; each costs a walk through several lists. */
    private static final int TERMS_MAX = 200;

    private final RankingProfile profile;

    Description(RankingProfile profile) {
        this.profile = profile;
    }

    /** Editions with any of the words. */
    Query query(List<Word> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        times(words).forEach((term, times) -> any.add(new BoostQuery(one(term), times), Occur.SHOULD));
        return any.build();
    }

    /** A word as the record's field and as all others know it. */
    private record Both(String stem, String inflected) {
        static List<Both> of(String text) {
            List<String> stems = CatalogSchema.RECORD.analysis().terms(text);
            List<String> inflected = Analysis.ENGLISH.terms(text);
            return IntStream.range(0, Math.min(stems.size(), inflected.size()))
                    .mapToObj(i -> new Both(stems.get(i), inflected.get(i)))
                    .toList();
        }
    }

    private static SequencedMap<Both, Integer> times(List<Word> words) {
        SequencedMap<Both, Integer> times = new LinkedHashMap<>();
        words.stream().flatMap(word -> Both.of(word.text()).stream()).forEach(term -> {
            if (times.size() < TERMS_MAX || times.containsKey(term)) {
                times.merge(term, 1, Integer::sum);
            }
        });
        return times;
    }

    private Query one(Both term) {
        return new BooleanQuery.Builder()
                .add(weighed(CatalogSchema.RECORD, term.stem(), 1), Occur.SHOULD)
                .add(
                        weighed(CatalogSchema.TITLE, term.inflected(), profile.of(Signal.DESCRIBED_IN_TITLE)),
                        Occur.SHOULD)
                .add(weighed(CatalogSchema.TEXT, term.inflected(), profile.of(Signal.DESCRIBED_IN_TEXT)), Occur.SHOULD)
                .build();
    }

    private static Query weighed(CatalogField field, String term, float weight) {
        return new BoostQuery(new TermQuery(new Term(field.name(), term)), weight);
    }
}
