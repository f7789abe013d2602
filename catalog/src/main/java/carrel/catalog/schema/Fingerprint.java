package carrel.catalog.schema;

import carrel.analyzers.levels.Crosswalk;
import carrel.analyzers.text.Analysis;
import carrel.catalog.ContentHash;
import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Levels;
import carrel.catalog.schema.CatalogField.Pages;
import carrel.catalog.schema.CatalogField.SortKey;
import carrel.catalog.schema.CatalogField.Text;
import carrel.catalog.schema.CatalogField.Years;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The mark of a schema: equal marks mean that one index serves both. */
final class Fingerprint {
    private static final int DIGITS = 16;

    private Fingerprint() {}

    static String of(List<CatalogField> fields) {
        StringBuilder described = new StringBuilder();
        TreeSet<Analysis> analyses = new TreeSet<>();
        for (CatalogField field : fields) {
            described.append(field.name()).append(' ');
            switch (field) {
                case Text text -> {
                    described.append(text.inOrder() ? "text " : "words ").append(text.analysis());
                    analyses.add(text.analysis());
                }
                case Pages pages -> {
                    described.append("pages ").append(pages.analysis());
                    analyses.add(pages.analysis());
                }
                case Keyword keyword -> described.append("keyword");
                case Years years -> described.append("years");
                case Levels levels ->
                    described.append("levels ").append(Crosswalk.shipped().version());
                case SortKey key -> described.append("sort");
            }
            described.append('\n');
        }
        for (Analysis analysis : analyses) {
            described.append(analysis).append(' ').append(analysis.probeTerms()).append('\n');
        }
        describe(Resource.class, new HashSet<>(), described);
        return ContentHash.of(described.toString()).substring(0, DIGITS);
    }

    /** The parts of a record that the index keeps, and of those within it: with one part more, old ones would be misread. */
    private static void describe(Type type, Set<Type> seen, StringBuilder described) {
        if (type instanceof ParameterizedType of) {
            for (Type within : of.getActualTypeArguments()) {
                describe(within, seen, described);
            }
        } else if (type instanceof Class<?> kept && kept.isRecord() && seen.add(kept)) {
            for (RecordComponent part : kept.getRecordComponents()) {
                described
                        .append(part.getName())
                        .append(' ')
                        .append(part.getGenericType().getTypeName())
                        .append('\n');
                describe(part.getGenericType(), seen, described);
            }
        }
    }
}
