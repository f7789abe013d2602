package carrel.catalog.lucene;

import carrel.analyzers.text.Analysis;
import carrel.analyzers.text.SharedAnalyses;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Pages;
import carrel.catalog.schema.CatalogField.Text;
import carrel.catalog.schema.CatalogSchema;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Each field's analysis, as the schema says. */
final class SchemaAnalyzer extends DelegatingAnalyzerWrapper {
    /** Keeps a phrase from running out of one title into the next. */
    private static final int GAP_BETWEEN_VALUES = 100;

    private final Map<String, Analyzer> byField = new HashMap<>();

    private SchemaAnalyzer(Function<Analysis, Analyzer> analyzers) {
        super(PER_FIELD_REUSE_STRATEGY);
        Map<Analysis, Analyzer> byAnalysis = new EnumMap<>(Analysis.class);
        for (CatalogField field : CatalogSchema.FIELDS) {
            if (field instanceof Text text) {
                byField.put(text.name(), byAnalysis.computeIfAbsent(text.analysis(), analyzers));
            } else if (field instanceof Pages pages) {
                byField.put(pages.name(), byAnalysis.computeIfAbsent(pages.analysis(), analyzers));
            }
        }
    }

    /** For taking a text apart as it was for the index. */
    static SchemaAnalyzer ofOneText() {
        return new SchemaAnalyzer(Analysis::analyzer);
    }

    /** For writing records, whose fields say much of the same. */
    static SchemaAnalyzer ofRecords() {
        return new SchemaAnalyzer(new SharedAnalyses()::analyzer);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return byField.getOrDefault(field, Analysis.VERBATIM.analyzer());
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP_BETWEEN_VALUES;
    }
}
