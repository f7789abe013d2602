package carrel.indexer.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a record says in its original script: the 880 fields, each standing for the field that its $6 names
 * ("245-01/(3/r").
 *
 * @param fields under the tags that they stand for; an 880 without a readable $6 stands for none
 */
record OriginalScript(List<DataField> fields) {
    private static final Pattern LINK = Pattern.compile("([0-9]{3})(?:-[0-9]{1,2})?.*");

    OriginalScript {
        fields = List.copyOf(fields);
    }

    static OriginalScript of(MarcRecord record) {
        return new OriginalScript(record.fields("880").stream()
                .flatMap(field -> standsFor(field).map(field::under).stream())
                .toList());
    }

    /** The fields as a record of their own, so that a path reads them like any others. */
    MarcRecord record() {
        return new MarcRecord("", List.of(), fields);
    }

    private static Optional<String> standsFor(DataField field) {
        return field.first('6').flatMap(link -> {
            Matcher matcher = LINK.matcher(link);
            return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        });
    }
}
