package carrel.catalog.lucene;

import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Pages;
import carrel.catalog.schema.CatalogField.Text;
import carrel.catalog.schema.CatalogSchema;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Each field's analysis, as the schema says. */
final class SchemaAnalyzer extends DelegatingAnalyzerWrapper {
    /** Keeps a phrase from running out of one title into the next. */
    private static final int GAP_BETWEEN_VALUES = 100;

    private final Map<String, Analysis> byField = new HashMap<>();

    SchemaAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
        for (CatalogField field : CatalogSchema.FIELDS) {
            if (field instanceof Text text) {
                byField.put(text.name(), text.analysis());
            } else if (field instanceof Pages pages) {
                byField.put(pages.name(), pages.analysis());
            }
        }
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return byField.getOrDefault(field, Analysis.VERBATIM).analyzer();
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP_BETWEEN_VALUES;
    }
}
