package carrel.catalog.schema;

import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.text.Code;
import java.util.Optional;

/** Who says how hard an edition is to read: a value of the facet for the source of levels. */
public enum LevelSourceName {
    COMPUTED("Worked out by Carrel"),
    LEXILE("Lexile, in the record"),
    ATOS("ATOS, in the record"),
    ACCELERATED_READER("Accelerated Reader, in the record"),
    READING_COUNTS("Reading Counts, in the record"),
    GUIDED_READING("Guided reading, in the record"),
    DRA("DRA, in the record"),
    READING_RECOVERY("Reading Recovery, in the record"),
    PUBLISHER("Reading grade by the publisher or cataloguer");

    private final String label;

    LevelSourceName(String label) {
        this.label = label;
    }

    /** What readers call it. */
    public String label() {
        return label;
    }

    /** How addresses write it. */
    public String code() {
        return Code.of(this);
    }

    static Optional<LevelSourceName> ofCode(String code) {
        return Code.find(values(), code);
    }

    static LevelSourceName of(LevelStatement statement) {
        return switch (statement) {
            case LevelStatement.LexileMeasure lexile -> LEXILE;
            case LevelStatement.Atos atos -> ATOS;
            case LevelStatement.ReadingProgram program ->
                switch (program.program()) {
                    case ACCELERATED_READER -> ACCELERATED_READER;
                    case READING_COUNTS -> READING_COUNTS;
                    case OTHER -> PUBLISHER;
                };
            case LevelStatement.BookBand band ->
                switch (band.ladder()) {
                    case FOUNTAS_PINNELL -> GUIDED_READING;
                    case DRA -> DRA;
                    case READING_RECOVERY -> READING_RECOVERY;
                    case TEXT_DIFFICULTY -> PUBLISHER;
                };
            default -> PUBLISHER;
        };
    }
}
