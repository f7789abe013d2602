package carrel.analyzers.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** MARC fields for the tests of level statements. */
final class MarcNotes {
    private MarcNotes() {}

    /** MARC 521. */
    static LevelField note(char indicator, List<String> texts, Optional<String> by) {
        List<LevelField.Value> values = new ArrayList<>();
        texts.forEach(text -> values.add(new LevelField.Value('a', text)));
        by.ifPresent(agency -> values.add(new LevelField.Value('b', agency)));
        return new LevelField("521", indicator, values);
    }

    /** Reads MARC 521 with one $a. */
    static List<LevelStatement> read(char indicator, String text, Optional<String> by) {
        return LevelStatements.fromMarc(note(indicator, List.of(text), by));
    }

    /** Reads MARC 521 with several $a. */
    static List<LevelStatement> read(char indicator, List<String> texts, Optional<String> by) {
        return LevelStatements.fromMarc(note(indicator, texts, by));
    }
}
