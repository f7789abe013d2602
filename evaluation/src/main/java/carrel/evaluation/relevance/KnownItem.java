package carrel.evaluation.relevance;

import carrel.analyzers.text.Analysis;
import carrel.catalog.Contributor;
import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A book that somebody knows and looks for.
 *
 * @param id of the edition that stands for the work
 * @param likeness equal for all that a reader would take for the same book: the title proper and the main name, folded
 * @param title proper, as recorded
 * @param subtitle may be empty
 * @param surname of the person it is entered under; empty for bodies and for works without a main name
 */
record KnownItem(String id, String likeness, String title, String subtitle, Optional<String> surname) {
    private static final int MAIN_WORD_CHARACTERS_MIN = 4;
    private static final int MAIN_WORDS_MAX = 6;

    static KnownItem of(Resource main) {
        Optional<Contributor> entered =
                main.contributors().stream().filter(Contributor::main).findFirst();
        return new KnownItem(
                main.id(),
                folded(main.titles().proper()) + "|"
                        + entered.map(Contributor::name).map(KnownItem::folded).orElse(""),
                main.titles().proper(),
                main.titles().rest(),
                entered.map(Contributor::name)
                        .filter(name -> name.contains(","))
                        .map(name -> name.substring(0, name.indexOf(','))));
    }

    /** What the reader types, by what is remembered of the book; what cannot be told of this book is missing. */
    Map<Memory, String> queries(Random chance) {
        String full = subtitle.isEmpty() ? title : title + " " + subtitle;
        return Stream.of(
                        Optional.of(Map.entry(Memory.FULL_TITLE, full)),
                        surname.map(name -> Map.entry(Memory.TITLE_AND_SURNAME, title + " " + name)),
                        mainWords().map(words -> Map.entry(Memory.MAIN_WORDS, words)),
                        ChildsSlip.in(title, chance).map(slip -> Map.entry(Memory.MISSPELLED, slip)))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The longer words of the whole title, in its order. */
    private Optional<String> mainWords() {
        List<String> words = Analysis.WORDS.terms(title + " " + subtitle).stream()
                .filter(word -> word.length() >= MAIN_WORD_CHARACTERS_MIN)
                .distinct()
                .limit(MAIN_WORDS_MAX)
                .toList();
        return words.size() < 2 ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private static String folded(String text) {
        return String.join(" ", Analysis.WHOLE.terms(text));
    }

    /** All that the record says, for the flat field. */
    static String whole(Resource main) {
        return String.join(" ", CatalogSchema.RECORD.words().apply(main));
    }

    /** What a reader remembers. */
    enum Memory {
        FULL_TITLE("full title"),
        TITLE_AND_SURNAME("title and surname"),
        MAIN_WORDS("main words"),
        MISSPELLED("a child's misspelling");

        private final String label;

        Memory(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
