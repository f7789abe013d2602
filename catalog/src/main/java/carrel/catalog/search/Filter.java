package carrel.catalog.search;

import carrel.analyzers.levels.ScaleRange;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Levels;
import carrel.catalog.schema.CatalogField.Years;
import java.util.List;
import java.util.Set;

/**
 * What an edition must be for its work to be found. All the filters of a request hold for one and the same edition;
 * within one filter any of its values will do.
 */
public sealed interface Filter {
    /** The facet group that the filter chooses from. */
    String group();

    /** The edition has one of the values. */
    record Has(Keyword field, Set<String> anyOf) implements Filter {
        public Has {
            anyOf = Set.copyOf(anyOf);
        }

        @Override
        public String group() {
            return field.name();
        }
    }

    /** The edition has none of the values. A group of its own, so that its field can still be chosen from. */
    record Lacks(Keyword field, Set<String> noneOf) implements Filter {
        /** What addresses call it. */
        public static final String PARAMETER = "without";

        public Lacks {
            noneOf = Set.copyOf(noneOf);
        }

        @Override
        public String group() {
            return PARAMETER + " " + field.name();
        }
    }

    /** The edition appeared in one of the ranges. */
    record Within(Years field, List<YearRange> anyOf) implements Filter {
        public Within {
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public String group() {
            return field.name();
        }
    }

    /** The edition reads at a level in one of the ranges, as stated, converted or computed. */
    record AtLevel(Levels field, List<ScaleRange> anyOf) implements Filter {
        public AtLevel {
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public String group() {
            return field.name();
        }
    }
}
