package carrel.catalog.schema;

import carrel.analyzers.levels.ReadingScale;
import carrel.analyzers.text.Analysis;
import carrel.catalog.Resource;
import carrel.catalog.TextPage;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One field of the index, of one of six kinds. How a kind is stored and how it is asked for stand side by side in the
 * engine's own room ({@code catalog.lucene.FieldLayout}).
 */
public sealed interface CatalogField {
    /** Its name in the index; unique in the schema. */
    String name();

    /**
     * Words to search.
     *
     * @param analysis how the words become terms
     * @param inOrder whether it keeps where each word stands, so that phrases can be asked; that is half of its size
     * @param words what of a resource goes in
     */
    record Text(String name, Analysis analysis, boolean inOrder, Function<Resource, List<String>> words)
            implements CatalogField {
        /** Words that can be asked as phrases too. */
        Text(String name, Analysis analysis, Function<Resource, List<String>> words) {
            this(name, analysis, true, words);
        }

        /** Words that are only ever asked one by one. */
        static Text ofSingleWords(String name, Analysis analysis, Function<Resource, List<String>> words) {
            return new Text(name, analysis, false, words);
        }
    }

    /**
     * The full text of a document, page by page: searched like text, kept for showing the passage that matched.
     */
    record Pages(String name, Analysis analysis, Function<Resource, List<TextPage>> pages) implements CatalogField {}

    /**
     * Values to choose from: each is a filter, a facet and an HTTP parameter of this name.
     *
     * @param label what readers call the group of values
     * @param values what of a resource goes in; as readers or addresses write it
     * @param valueLabel what readers call a value
     */
    record Keyword(
            String name, String label, Function<Resource, List<String>> values, Function<String, String> valueLabel)
            implements CatalogField {}

    /**
     * A year, filtered by ranges and counted by decades.
     *
     * @param label what readers call it
     */
    record Years(String name, String label, Function<Resource, OptionalInt> year) implements CatalogField {}

    /**
     * How hard editions are to read on one scale, filtered by ranges: stated levels, converted where the record speaks in
     * another scale, and computed ones.
     */
    record Levels(String name, ReadingScale scale) implements CatalogField {}

    /** What works are put in order by; taken from the edition that stands for the work. */
    record SortKey(String name, Function<Resource, String> key) implements CatalogField {}
}
