package carrel.catalog.lucene;

import carrel.analyzers.levels.ScaleRange;
import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Levels;
import carrel.catalog.schema.CatalogField.Pages;
import carrel.catalog.schema.CatalogField.SortKey;
import carrel.catalog.schema.CatalogField.Text;
import carrel.catalog.schema.CatalogField.Years;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.schema.ReadingPlace;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SortOrder;
import carrel.catalog.search.YearRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.util.BytesRef;

/** How each kind of field is written, and how it is asked for. Whoever changes one half sees the other. */
final class FieldLayout {
    /** Longer values are cut: no heading is this long, and Lucene refuses terms beyond 32 KB. */
    private static final int KEYWORD_CHARACTERS_MAX = 500;

    private static final char PARAGRAPH_END = '\u2029';

    /** The text of a page, kept to show the passage that matched; offsets make that fast on long documents. */
    private static final FieldType PAGE =
            type(TextField.TYPE_STORED, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    private static final FieldType SINGLE_WORDS = type(TextField.TYPE_NOT_STORED, IndexOptions.DOCS_AND_FREQS);

    private FieldLayout() {}

    /** Writes one field of an edition. */
    static void write(CatalogField field, Resource from, Document edition) {
        switch (field) {
            case Text text -> {
                FieldType type = text.inOrder() ? TextField.TYPE_NOT_STORED : SINGLE_WORDS;
                for (String words : text.words().apply(from)) {
                    edition.add(new Field(field.name(), words, type));
                }
            }
            case Pages pages ->
                pages.pages()
                        .apply(from)
                        .forEach(page -> edition.add(new Field(field.name(), stored(page.text()), PAGE)));
            case Keyword keyword -> {
                for (String value : values(keyword, from)) {
                    edition.add(new KeywordField(field.name(), value, Field.Store.NO));
                }
            }
            case Years years ->
                years.year().apply(from).ifPresent(year -> {
                    edition.add(new IntField(field.name(), year, Field.Store.NO));
                    edition.add(new SortedSetDocValuesField(
                            decades(years),
                            new BytesRef(YearRange.decadeOf(year).toString())));
                });
            case Levels levels ->
                ReadingPlace.of(from, levels.scale()).forEach(place -> edition.add(stretch(levels, place.sought())));
            case SortKey key -> {} // Works are put in order, not editions.
        }
    }

    /** Writes one field of a work, which speaks through its main edition. */
    static void writeOrder(CatalogField field, Resource main, Document work) {
        switch (field) {
            case SortKey key -> {
                String value = clipped(key.key().apply(main));
                if (!value.isEmpty()) {
                    work.add(new SortedDocValuesField(field.name(), new BytesRef(value)));
                }
            }
            case Years years ->
                years.year().apply(main).ifPresent(year -> work.add(new IntField(field.name(), year, Field.Store.NO)));
            case Text text -> {}
            case Pages pages -> {}
            case Keyword keyword -> {}
            case Levels levels -> {}
        }
    }

    private static DoubleRange stretch(Levels field, ScaleRange range) {
        return new DoubleRange(field.name(), new double[] {range.low()}, new double[] {range.high()});
    }

    /** A line's end becomes a paragraph's, where sentences end for certain: a heading is no part of what follows it. */
    private static String stored(String text) {
        return text.replace('\n', PARAGRAPH_END);
    }

    /** The text of a page as it was before it was stored. */
    static String pageText(String stored) {
        return stored.replace(PARAGRAPH_END, '\n');
    }

    /** The editions that a filter lets pass. */
    static Query matching(Filter filter) {
        return switch (filter) {
            case Filter.Has has ->
                KeywordField.newSetQuery(
                        has.field().name(),
                        has.anyOf().stream()
                                .map(FieldLayout::clipped)
                                .map(BytesRef::new)
                                .toList());
            case Filter.Lacks lacks ->
                new ConstantScoreQuery(new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                        .add(matching(new Filter.Has(lacks.field(), lacks.noneOf())), Occur.MUST_NOT)
                        .build());
            case Filter.Within within -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                for (YearRange range : within.anyOf()) {
                    any.add(IntField.newRangeQuery(within.field().name(), range.first(), range.last()), Occur.SHOULD);
                }
                yield new ConstantScoreQuery(any.build());
            }
            case Filter.AtLevel level -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                for (ScaleRange range : level.anyOf()) {
                    any.add(
                            DoubleRange.newIntersectsQuery(
                                    level.field().name(), new double[] {range.low()}, new double[] {range.high()}),
                            Occur.SHOULD);
                }
                yield new ConstantScoreQuery(any.build());
            }
        };
    }

    /** Where the values of a facet group are kept for counting. */
    static String counted(CatalogField facet) {
        return facet instanceof Years years ? decades(years) : facet.name();
    }

    /** The order of works; no two are equal in it, so that a place in it can be returned to. */
    static Sort order(SortOrder order) {
        List<SortField> first =
                switch (order) {
                    case RELEVANCE -> List.of(SortField.FIELD_SCORE);
                    case TITLE -> List.of();
                    case AUTHOR -> List.of(byKey(CatalogSchema.AUTHOR_ORDER));
                    case NEWEST -> List.of(byYear(true));
                    case OLDEST -> List.of(byYear(false));
                    case SERIES -> List.of(byKey(CatalogSchema.SERIES_ORDER));
                    case EASIEST -> List.of(byKey(CatalogSchema.LEVEL_ORDER));
                    case COPIES -> List.of(byKey(CatalogSchema.COPIES_ORDER));
                };
        List<SortField> then = List.of(byKey(CatalogSchema.TITLE_ORDER), byKey(CatalogSchema.WORK_ORDER));
        return new Sort(Stream.concat(first.stream(), then.stream()).toArray(SortField[]::new));
    }

    private static SortField byKey(SortKey key) {
        return new SortField(key.name(), KeyOrder.SOURCE);
    }

    private static SortField byYear(boolean newestFirst) {
        return new SortedNumericSortField(
                CatalogSchema.YEAR.name(),
                SortField.Type.INT,
                newestFirst,
                SortedNumericSelector.Type.MAX,
                newestFirst ? Integer.MIN_VALUE : Integer.MAX_VALUE);
    }

    private static Set<String> values(Keyword keyword, Resource from) {
        Set<String> values = new HashSet<>();
        for (String value : keyword.values().apply(from)) {
            if (!value.isBlank()) {
                values.add(clipped(value));
            }
        }
        return values;
    }

    static String clipped(String value) {
        return value.length() <= KEYWORD_CHARACTERS_MAX ? value : value.substring(0, KEYWORD_CHARACTERS_MAX);
    }

    private static String decades(Years years) {
        return years.name() + "-decade";
    }

    private static FieldType type(FieldType like, IndexOptions options) {
        FieldType type = new FieldType(like);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
