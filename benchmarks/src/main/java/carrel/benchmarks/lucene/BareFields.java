package carrel.benchmarks.lucene;

import carrel.analyzers.text.Analysis;
import carrel.benchmarks.records.PlainField;
import carrel.benchmarks.records.PlainRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * The fields of Carrel's schema, filled straight from MARC: the same analyses and as many values, but no works, levels,
 * vocabularies or mended punctuation.
 */
public final class BareFields {
    static final String ID = "id";
    static final String RECORD = "stored";

    /** What is searched, each with the MARC fields and subfields that it holds. */
    static final List<Words> WORDS = List.of(
            new Words("title", Analysis.ENGLISH, "245abnp:240a:246ab:740a"),
            new Words("title-as-written", Analysis.WORDS, "245abnp:240a:246ab:740a"),
            new Words("title-whole", Analysis.WHOLE, "245a:245ab"),
            new Words("names", Analysis.WORDS, "100a:110ab:111a:700a:710ab:711a"),
            new Words("series-name", Analysis.ENGLISH, "490av:830av"),
            new Words("topics", Analysis.ENGLISH, "600axyz:610abxyz:650axyz:651axyz:655a"),
            new Words("topic-whole", Analysis.VERBATIM, "600a:610a:650a:651a"),
            new Words("summary", Analysis.ENGLISH, "500a:504a:505a:520a:586a"),
            new Words(
                    "record",
                    Analysis.STEMS,
                    "245abnp:100a:110ab:700a:710ab:490av:600axyz:610abxyz:650axyz:651axyz:655a:500a:504a:505a:520a"),
            new Words("numbers", Analysis.ISBN, "020a:022a"),
            new Words("shelf-marks", Analysis.CALL_NUMBER, "050a:082a:086a:099a"));

    /** So that no phrase ends one value and begins the next. */
    private static final int BETWEEN_VALUES = 100;

    /** What is counted. */
    static final List<Facet> FACETS = List.of(
            new Facet("author", "100a:110a:111a:700a:710a:711a"),
            new Facet("subject", "600a:610a:650a:651a"),
            new Facet("genre", "655a"),
            new Facet("place", "651a:650z:600z:610z"),
            new Facet("time", "648a:650y:651y"),
            new Facet("series", "490a:830a"));

    /** What Carrel only ever asks word by word, without the places of the words. */
    private static final Set<String> SINGLE_WORDS = Set.of("title-whole", "topic-whole", "record");

    private static final FieldType WITHOUT_PLACES = withoutPlaces();

    record Words(String name, Analysis analysis, String marc) {}

    record Facet(String name, String marc) {}

    private static final Map<String, Analysis> ANALYSES = analyses();

    private BareFields() {}

    private static Map<String, Analysis> analyses() {
        return Map.copyOf(WORDS.stream().collect(java.util.stream.Collectors.toMap(Words::name, Words::analysis)));
    }

    static Analyzer analyzer() {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return ANALYSES.getOrDefault(field, Analysis.VERBATIM).analyzer();
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return BETWEEN_VALUES;
            }
        };
    }

    /** What readers' words are looked for in; Solr is given the same. */
    public static List<String> searched(PlainRecord record) {
        return WORDS.stream()
                .flatMap(words -> values(record, words.marc()).stream())
                .toList();
    }

    static Document document(PlainRecord record) {
        Document document = new Document();
        String id = record.first("001").map(PlainField::content).orElse("");
        document.add(new StringField(ID, id, Field.Store.YES));
        record.bytes().ifPresent(bytes -> document.add(new StoredField(RECORD, bytes)));
        for (Words words : WORDS) {
            values(record, words.marc()).forEach(value -> document.add(new Field(words.name(), value, type(words))));
        }
        for (Facet facet : FACETS) {
            values(record, facet.marc()).stream()
                    .map(value -> value.replaceFirst("\\s*[.,;:/]+$", ""))
                    .distinct()
                    .forEach(value -> document.add(new KeywordField(facet.name(), clipped(value), Field.Store.NO)));
        }
        addCoded(record, document);
        document.add(new SortedDocValuesField(
                "title-order",
                new BytesRef(clipped(values(record, "245a").stream().findFirst().orElse("")))));
        return document;
    }

    private static FieldType type(Words words) {
        return SINGLE_WORDS.contains(words.name()) ? WITHOUT_PLACES : TextField.TYPE_NOT_STORED;
    }

    private static FieldType withoutPlaces() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** Leader and 008: form, language, year. */
    private static void addCoded(PlainRecord record, Document document) {
        String fixed = record.first("008").map(PlainField::content).orElse("");
        document.add(new KeywordField("format", record.leader().substring(6, 8), Field.Store.NO));
        if (fixed.length() == 40) {
            document.add(new KeywordField("language", fixed.substring(35, 38), Field.Store.NO));
            document.add(new KeywordField("year", fixed.substring(7, 10) + "0", Field.Store.NO));
        }
    }

    private static String clipped(String value) {
        return value.length() <= 500 ? value : value.substring(0, 500);
    }

    /** The values of fields and subfields written as {@code 245ab:240a}; one for each field, joined by blanks. */
    static List<String> values(PlainRecord record, String marc) {
        List<String> values = new ArrayList<>();
        for (String step : marc.split(":")) {
            for (PlainField field : record.all(step.substring(0, 3))) {
                String value = field.joined(step.substring(3));
                if (!value.isEmpty()) {
                    values.add(value);
                }
            }
        }
        return values;
    }
}
