package carrel.catalog.lucene;

import carrel.catalog.Format;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Filter;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.Signal;
import carrel.catalog.search.YearRange;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;

/** What tells works apart that answer equally well: what can be had, and what is new among what ages. */
record TieBreakers(RankingProfile profile, LiveCopies live) {
    private static final int RECENT_YEARS = 10;
    private static final Set<String> AGING = Stream.of(
                    Format.BOOK,
                    Format.EBOOK,
                    Format.MAGAZINE,
                    Format.EJOURNAL,
                    Format.DATABASE,
                    Format.DOCUMENT,
                    Format.WEBSITE)
            .map(Format::code)
            .collect(Collectors.toSet());

    List<Clause> clauses() {
        return List.of(
                clause(Signal.AVAILABLE, new AvailableNow(live, Optional.empty())),
                clause(Signal.HELD, new FieldExistsQuery(CatalogSchema.BUILDING.name())),
                clause(Signal.RECENT, recent()));
    }

    private static Query recent() {
        int now = Year.now(ZoneOffset.UTC).getValue();
        YearRange years = new YearRange(now - RECENT_YEARS, now + 1);
        return new BooleanQuery.Builder()
                .add(FieldLayout.matching(new Filter.Within(CatalogSchema.YEAR, List.of(years))), Occur.FILTER)
                .add(FieldLayout.matching(new Filter.Has(CatalogSchema.FORMAT, AGING)), Occur.FILTER)
                .build();
    }

    private Clause clause(Signal signal, Query query) {
        Query counting = new BoostQuery(new ConstantScoreQuery(query), profile.of(signal));
        return new Clause(signal, "", counting, Occur.SHOULD);
    }
}
