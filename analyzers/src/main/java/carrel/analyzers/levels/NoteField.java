package carrel.analyzers.levels;

import carrel.analyzers.levels.LevelStatement.AudienceNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads MARC 521: each $a is a note; $b says who made it, but often names the scale ("Lexile"), and then a value may be
 * spread over two $a ("AD", "580L").
 */
final class NoteField {
    private final char indicator;
    private final Optional<String> by;
    private final List<LevelStatement> statements = new ArrayList<>();

    private NoteField(char indicator, Optional<String> by) {
        this.indicator = indicator;
        this.by = by;
    }

    static List<LevelStatement> read(LevelField field) {
        NoteField note = new NoteField(field.first(), field.first('b'));
        Optional<LevelScale> scale = note.by.map(LevelWords::of).flatMap(LevelScale::namedIn);
        List<String> texts = field.each("a");
        if (scale.isPresent()) {
            note.readOnScale(scale.get(), texts);
        } else {
            note.readTexts(texts);
        }
        return List.copyOf(note.statements);
    }

    /** The scale's name may stand before its value in a subfield of its own: $a Lexile $b 650L. */
    private void readTexts(List<String> texts) {
        String name = "";
        for (String text : texts) {
            List<LevelStatement> read = read(name.isEmpty() ? text : name + " " + text);
            name = namesScaleOnly(text, read) ? text : "";
            if (name.isEmpty()) {
                statements.addAll(read);
            }
        }
        if (!name.isEmpty()) {
            statements.addAll(read(name + by.map(value -> " " + value).orElse("")));
        }
    }

    private static boolean namesScaleOnly(String text, List<LevelStatement> read) {
        return LevelScale.namedIn(LevelWords.of(text)).isPresent()
                && read.stream().allMatch(AudienceNote.class::isInstance);
    }

    private void readOnScale(LevelScale scale, List<String> texts) {
        List<String> values = new ArrayList<>();
        List<LevelStatement> others = new ArrayList<>();
        for (String text : texts) {
            if (isOfGradesOrAges(text, texts.size())) {
                others.addAll(read(text));
            } else {
                values.add(text);
            }
        }
        if (!values.isEmpty()) {
            statements.addAll(onScale(scale, new LevelSource("MARC 521", String.join(" ", values), by)));
        }
        statements.addAll(others);
    }

    private static boolean isOfGradesOrAges(String text, int texts) {
        String words = LevelWords.of(text);
        return LevelText.namesGradesOrAges(words)
                || (texts > 1 && words.matches("(?:pk|k|[0-9]{1,2})\\s*-\\s*[0-9]{1,2}\\.?"));
    }

    private List<LevelStatement> onScale(LevelScale scale, LevelSource source) {
        List<LevelStatement> read = scale.readFrom(LevelWords.of(source.words()), source);
        if (!read.isEmpty()) {
            return read;
        }
        List<LevelStatement> otherwise = LevelText.read(indicator, source);
        // A value that its own scale cannot hold must not pass for a grade or an age.
        boolean harmless = otherwise.stream().allMatch(AudienceNote.class::isInstance);
        return harmless ? otherwise : List.of(new AudienceNote(Optional.empty(), source));
    }

    private List<LevelStatement> read(String text) {
        return LevelText.read(indicator, new LevelSource("MARC 521", text, by));
    }
}
