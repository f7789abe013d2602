package carrel.catalog.lucene;

import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Filter;
import carrel.catalog.search.Promotion;
import carrel.catalog.search.Promotion.OfSubject;
import carrel.catalog.search.Promotion.OfWork;
import carrel.catalog.search.Promotion.Pin;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What librarians want to stand further up, as far as it concerns one search.
 *
 * @param pins of this search
 * @param lifts of every search
 */
record Promoted(List<Promotion> pins, List<Promotion> lifts) {
    static final Promoted NOTHING = new Promoted(List.of(), List.of());

    Promoted {
        pins = List.copyOf(pins);
        lifts = List.copyOf(lifts);
    }

    /** Words that were respelled lead to what is pinned to either spelling. */
    static Promoted in(SearchRequest request, Meant meant) {
        if (request.promotions().isEmpty()) {
            return NOTHING;
        }
        List<String> keys = Stream.of(request.query(), meant.words().text())
                .map(Promotion::key)
                .toList();
        return new Promoted(
                request.promotions().stream()
                        .filter(promotion -> promotion instanceof Pin pin && keys.contains(pin.search()))
                        .toList(),
                request.promotions().stream()
                        .filter(promotion -> !(promotion instanceof Pin))
                        .toList());
    }

    boolean isNothing() {
        return pins.isEmpty() && lifts.isEmpty();
    }

    /** The clauses, which a pinned work need not answer to; and what the promotions themselves count. */
    List<Clause> among(List<Clause> clauses, RankingProfile profile) {
        List<Clause> all = new ArrayList<>();
        Optional<Query> pinned = editions(pins);
        for (Clause clause : clauses) {
            boolean needed = clause.occur() == Occur.MUST;
            all.add(needed && pinned.isPresent() ? clause.asking(either(clause.query(), pinned.get())) : clause);
        }
        all.addAll(counting(Signal.PINNED, pins, profile));
        all.addAll(counting(Signal.PROMOTED, lifts, profile));
        return all;
    }

    private static Query either(Query words, Query pinned) {
        return new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(new BoostQuery(pinned, 0), Occur.SHOULD)
                .build();
    }

    /** One clause for each last day, so that the day can be told. */
    private static List<Clause> counting(Signal signal, List<Promotion> promotions, RankingProfile profile) {
        Map<LocalDate, List<Promotion>> byLastDay = new TreeMap<>();
        promotions.forEach(promotion -> byLastDay
                .computeIfAbsent(promotion.days().last(), none -> new ArrayList<>())
                .add(promotion));
        List<Clause> clauses = new ArrayList<>();
        byLastDay.forEach((last, some) -> editions(some)
                .ifPresent(query -> clauses.add(new Clause(
                        signal,
                        "",
                        new BoostQuery(query, profile.of(signal)),
                        Occur.SHOULD,
                        List.of(),
                        Optional.of(last)))));
        return clauses;
    }

    /** The editions that any of the promotions is about, each counting 1. */
    private static Optional<Query> editions(List<Promotion> promotions) {
        if (promotions.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        promotions.forEach(promotion -> any.add(editions(promotion), Occur.SHOULD));
        return Optional.of(new ConstantScoreQuery(any.build()));
    }

    private static Query editions(Promotion promotion) {
        return switch (promotion) {
            case Pin pin -> editionsOf(pin.work());
            case OfWork of -> editionsOf(of.work());
            case OfSubject of -> FieldLayout.matching(new Filter.Has(CatalogSchema.SUBJECT, Set.of(of.subject())));
        };
    }

    private static Query editionsOf(String work) {
        return new TermQuery(new Term(StoredEdition.WORK, work));
    }
}
