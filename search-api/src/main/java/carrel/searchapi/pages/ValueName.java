package carrel.searchapi.pages;

import carrel.analyzers.text.Language;
import carrel.catalog.schema.CatalogSchema;
import carrel.searchapi.wording.Words;

/** What values of the catalog are called on pages. Subjects, names and buildings are called what the library calls them. */
public final class ValueName {
    private ValueName() {}

    /**
     * The name of a value.
     *
     * @param group the filter that takes it
     * @param label what the catalog calls it
     */
    public static String of(Words words, String group, String value, String label) {
        if (group.equals(CatalogSchema.LANGUAGE.name())) {
            return words.languageName(
                    Language.of(value).flatMap(Language::twoLetters).orElse(value), label);
        }
        if (group.equals(CatalogSchema.GRADE.name()) && value.matches("\\d+")) {
            return words.say("grade.number", value);
        }
        return words.label(group, value, label);
    }
}
