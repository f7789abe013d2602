package carrel.indexer.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a MARC record something stands, in the notation that librarians write: {@code 245abnp} is 245 subfields a, b,
 * n, p; {@code 650ax:651a} two fields; {@code 6XXv} every tag from 600 to 699; {@code 246|3*|a} only with a first
 * indicator 3; {@code 246|_*|a} with a blank one; {@code 500} without codes every subfield that is text.
 */
public final class MarcPath {
    /** Subfields that link, control or count rather than say something to a reader: $0-$9, $u, $w. */
    private static final String TEXT_CODES = "abcdefghijklmnopqrstvxyz";

    private static final Pattern STEP =
            Pattern.compile("([0-9][0-9X]{2})(?:\\|([0-9a-z_*])([0-9a-z_*])\\|)?([0-9a-z]*)");

    private final String notation;
    private final List<Step> steps;

    /** The tags that any step names: most fields of a record are none of them, and each path passes by all. */
    private final BitSet tags = new BitSet(1000);

    private MarcPath(String notation, List<Step> steps) {
        this.notation = notation;
        this.steps = List.copyOf(steps);
        for (int tag = 0; tag < 1000; tag++) {
            String digits = String.format(Locale.ROOT, "%03d", tag);
            tags.set(tag, steps.stream().anyMatch(step -> step.fitsTag(digits)));
        }
    }

    /**
     * Reads the notation.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static MarcPath of(String notation) {
        List<Step> steps = new ArrayList<>();
        for (String part : notation.split(":", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches() || part.startsWith("00")) {
                throw new IllegalArgumentException(
                        "a MARC path is a tag and its subfields, like 245abnp or 650ax:651a, " + "but \"" + notation
                                + "\" has \"" + part + "\"");
            }
            String indicators = step.group(2) == null ? "**" : step.group(2) + step.group(3);
            String codes = step.group(4).isEmpty() ? TEXT_CODES : step.group(4);
            steps.add(new Step(step.group(1), indicators.charAt(0), indicators.charAt(1), codes));
        }
        return new MarcPath(notation, steps);
    }

    /** The fields that the path names, in the record's order. */
    public List<DataField> fields(MarcRecord record) {
        List<DataField> fields = new ArrayList<>();
        for (DataField field : record.fields()) {
            if (!codes(field).isEmpty()) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** One line for each field, its subfields joined by a space in the record's order; nothing blank. */
    public List<String> lines(MarcRecord record) {
        List<String> lines = new ArrayList<>();
        for (DataField field : record.fields()) {
            String line = in(field);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** One value for each subfield; nothing blank. */
    public List<String> values(MarcRecord record) {
        List<String> values = new ArrayList<>();
        for (DataField field : record.fields()) {
            String codes = codes(field);
            if (!codes.isEmpty()) {
                values.addAll(field.each(codes));
            }
        }
        return values;
    }

    /** The first of the lines. */
    public Optional<String> first(MarcRecord record) {
        return lines(record).stream().findFirst();
    }

    /** What the path finds in this one field, joined by a space; empty where it names another or finds nothing. */
    String in(DataField field) {
        String codes = codes(field);
        return codes.isEmpty() ? "" : field.joined(codes);
    }

    /** The subfields that the path names in this field; none where it names another. */
    private String codes(DataField field) {
        if (tags.get(field.tagNumber())) {
            for (Step step : steps) {
                if (step.fits(field)) {
                    return step.codes();
                }
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return notation;
    }

    private record Step(String tag, char first, char second, String codes) {
        boolean fits(DataField field) {
            return fitsTag(field.tag()) && fits(first, field.first()) && fits(second, field.second());
        }

        private boolean fitsTag(String other) {
            for (int i = 0; i < tag.length(); i++) {
                if (i >= other.length() || (tag.charAt(i) != 'X' && tag.charAt(i) != other.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(char wanted, char indicator) {
            return wanted == '*' || wanted == indicator || (wanted == '_' && indicator == ' ');
        }
    }
}
