package carrel.evaluation.statements;

import carrel.analyzers.levels.LevelField;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.LevelStatements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One MARC field and what a librarian reads in it.
 *
 * @param expect the statements, each with its {@code scheme}; none for a field that states no level and no rating
 */
record StatedRow(LevelField field, List<ObjectNode> expect) {
    private static final JsonMapper JSON = JsonMapper.shared();

    StatedRow {
        expect = List.copyOf(expect);
    }

    /**
     * Reads {@code {"tag": "521", "ind1": "8", "sf": [["a", "650L"], ["b", "Lexile"]], "expect": […]}}.
     *
     * @throws IOException naming the line, if it is written otherwise
     */
    static StatedRow read(String line, int number) throws IOException {
        try {
            JsonNode row = JSON.readTree(line);
            List<LevelField.Value> values = new ArrayList<>();
            for (JsonNode subfield : row.required("sf").asArray()) {
                String code = subfield.required(0).asString();
                values.add(new LevelField.Value(
                        code.isEmpty() ? ' ' : code.charAt(0),
                        subfield.required(1).asString()));
            }
            List<ObjectNode> expect = new ArrayList<>();
            for (JsonNode statement : row.required("expect").asArray()) {
                expect.add(statement.asObject());
            }
            String indicator = row.path("ind1").asString(" ");
            char first = indicator.isBlank() || indicator.equals("#") ? ' ' : indicator.charAt(0);
            return new StatedRow(new LevelField(row.required("tag").asString(), first, values), expect);
        } catch (JacksonException wrong) {
            throw new IOException(
                    "line " + number + " is not a level statement: " + wrong.getOriginalMessage()
                            + "; a line is {\"tag\": \"521\", \"ind1\": \"8\", \"sf\": [[\"a\", \"650L\"]], \"expect\": [...]}");
        }
    }

    /** What Carrel reads in the field, each form once. */
    List<ObjectNode> found() {
        List<LevelStatement> statements = LevelStatements.fromMarc(field);
        return statements.stream()
                .flatMap(statement -> NormalForm.of(statement).stream())
                .distinct()
                .toList();
    }

    /** Whether the statements found are the expected ones, in any order. */
    boolean isExact(List<ObjectNode> found) {
        List<ObjectNode> open = new ArrayList<>(found);
        for (ObjectNode statement : expect) {
            boolean met = open.stream()
                    .filter(candidate -> NormalForm.fits(candidate, statement))
                    .findFirst()
                    .map(open::remove)
                    .orElse(false);
            if (!met) {
                return false;
            }
        }
        return open.isEmpty();
    }

    /** How many levels were found where there is none: in a rating, or in a note that states nothing. */
    long falseLevels(List<ObjectNode> found) {
        boolean stated = expect.stream().anyMatch(NormalForm::isLevel);
        return stated ? 0 : found.stream().filter(NormalForm::isLevel).count();
    }
}
