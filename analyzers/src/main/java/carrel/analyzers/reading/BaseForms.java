package carrel.analyzers.reading;

import java.util.ArrayList;
import java.util.List;

/** The words that an English word may be a form of: "hopping" of "hop", "stories" of "story". */
public final class BaseForms {
    private static final int STEM_LETTERS_MIN = 3;

    private BaseForms() {}

    /** Likely and unlikely ones, without the word itself; a lexicon tells which exist. */
    public static List<String> of(String word) {
        List<String> forms = new ArrayList<>();
        without(word, "'s", forms, "");
        without(word, "ies", forms, "y");
        without(word, "es", forms, "", "e");
        without(word, "s", forms, "");
        without(word, "ied", forms, "y");
        without(word, "ed", forms, "", "e");
        without(word, "ing", forms, "", "e");
        without(word, "er", forms, "", "e");
        without(word, "est", forms, "", "e");
        without(word, "ly", forms, "", "le");
        return forms;
    }

    private static void without(String word, String ending, List<String> forms, String... instead) {
        int stem = word.length() - ending.length();
        if (stem < STEM_LETTERS_MIN - 1 || !word.endsWith(ending)) {
            return;
        }
        String rest = word.substring(0, stem);
        for (String other : instead) {
            forms.add(rest + other);
        }
        if (stem >= STEM_LETTERS_MIN && rest.charAt(stem - 1) == rest.charAt(stem - 2)) {
            forms.add(rest.substring(0, stem - 1));
        }
    }
}
